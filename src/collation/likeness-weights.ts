// Written by training/likeness.ts, never by hand. Learnt from 413 graded pairs of nomenklatura's name_bench (MIT);
// five folds: P 0.891 R 0.919 F1 0.905.

/** The weights of `likenessFeatures`, in their order. */
export const likenessWeights: readonly number[] = [3.8569, 0.4475, -3.5095, 0.4836, -0.2773, -3.7697, -0.0785, -1.3058, -4.3981, 0.0168, 1.0107, -0.4253, 0.75, 1.6433, 0.8304, 0.8919, 0.4307, -2.4474, -0.7365, 0.1912, -2.0571, 0.3155, 0.2652] // prettier-ignore
