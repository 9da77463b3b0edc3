// `npm start`: from a fresh clone to the sample case in the workbench. What is done already is not done again.

const {join} = require("node:path")
const {findNode, install, root, run} = require("./install.cjs")

install()
const node = findNode()
const cotejo = join(root, "bin", "cotejo.cjs")
const sample = join(root, "examples", "sample")

run(node, [join(root, "scripts", "build.ts"), "--web"])
run(node, [cotejo, "add", "--case", "sample", sample])
run(node, [cotejo, "collate", sample])
run(node, [cotejo, "serve", ...process.argv.slice(2)])
