// Times json-rules-engine on the twenty conditions that cmd/bench gives to
// every rule engine, and prints nanoseconds an evaluation as JSON. The first
// argument is the folder that npm installed it into.
import { createRequire } from "node:module";
const { Engine } = createRequire(process.argv[2] + "/x.js")("json-rules-engine");

const all = [], facts = {};
for (let i = 0; i < 10; i++) {
  all.push({ fact: "yes" + i, operator: "equal", value: true }, { fact: "count" + i, operator: "greaterThanInclusive", value: 3 });
  facts["yes" + i] = true;
  facts["count" + i] = 3;
}
const engine = new Engine([{ conditions: { all }, event: { type: "holds" } }]);
let least = Infinity;
const cpu = () => { const u = process.cpuUsage(); return (u.user + u.system) * 1000; };
for (let round = 0; round < 3; round++) {
  let n = 0;
  const start = cpu();
  while (cpu() - start < 100e6) {
    for (let i = 0; i < 20; i++, n++) {
      const { events } = await engine.run(facts);
      if (events.length !== 1) throw new Error("the rule does not hold");
    }
  }
  least = Math.min(least, (cpu() - start) / n);
}
console.log(JSON.stringify({ "json-rules-engine": least }));
