// Asks a service that speaks OSV's protocol (https://google.github.io/osv.dev/post-v1-querybatch/) whether faults are known in
// the libraries that CycloneDX bills of materials name.
//   node bin/advisories.mjs ACCEPTED BILL...
// TYNGDPUNKT_ADVISORIES names another service than OSV's own. Ends with 0 when no fault is known or when nobody could be asked,
// which it then says; with 1 when a fault is known that ACCEPTED does not name, or no longer does; with 2 when a file is
// unreadable or the service does not understand the question.
import { readFile } from "node:fs/promises";

const service = (process.env.TYNGDPUNKT_ADVISORIES ?? "https://api.osv.dev").replace(/\/$/, "");
const english = (process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "").startsWith("en");
const say = (swedish, inEnglish) => console.log(english ? inEnglish : swedish);
class Misunderstood extends Error {}
const PATIENCE = 20_000;
const AT_ONCE = 500;

async function componentsOf(bill) {
  const parsed = JSON.parse(await readFile(bill, "utf8"));
  if (parsed.bomFormat !== "CycloneDX" || !parsed.components?.length) throw new Error(`${bill}: no components`);
  return parsed.components.map(component => component.purl.replace(/\?.*/, ""));
}

// A line: identifier, last day, reason. What it accepts is accepted up to and including that day.
async function acceptedIn(file) {
  const today = new Date().toISOString().slice(0, 10);
  const lines = (await readFile(file, "utf8")).split("\n").filter(line => line.trim() && !line.startsWith("#"));
  return new Set(lines.map(line => {
    const [, id, until] = /^(\S+) (\d{4}-\d\d-\d\d) \S.*$/.exec(line) ?? [];
    if (!id) throw new Error(`${file}: "${line}" is not IDENTIFIER YYYY-MM-DD REASON`);
    return until >= today ? id : null;
  }));
}

async function ask(path, body) {
  const answer = await fetch(service + path, {
    method: body ? "POST" : "GET",
    headers: { "content-type": "application/json" },
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (answer.status === 400) throw new Misunderstood(`HTTP 400: ${(await answer.text()).slice(0, 200)}`);
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  return answer.json();
}

// Pairs of a component and the identifier of a fault known in it.
async function knownIn(components) {
  let queries = components.map(purl => ({ package: { purl } }));
  const known = [];
  while (queries.length) {
    const now = queries.slice(0, AT_ONCE);
    const { results } = await ask("/v1/querybatch", { queries: now });
    if (results?.length !== now.length) throw new Misunderstood("an answer of another length than the question");
    results.forEach((result, at) => (result.vulns ?? []).forEach(fault => known.push([now[at].package.purl, fault.id])));
    const further = results.flatMap((result, at) =>
      result.next_page_token ? [{ ...now[at], page_token: result.next_page_token }] : []);
    queries = [...queries.slice(AT_ONCE), ...further];
  }
  return known;
}

async function main([accepted, ...bills]) {
  const ignored = await acceptedIn(accepted);
  const components = [...new Set((await Promise.all(bills.map(componentsOf))).flat())].sort();
  let open;
  try {
    open = (await knownIn(components)).filter(([, id]) => !ignored.has(id));
  } catch (unanswered) {
    if (unanswered instanceof Misunderstood) throw unanswered;
    const why = unanswered.cause?.code ?? unanswered.message;
    say(`INTE KONTROLLERAT: ${components.length} bibliotek, men ingen kunde frågas om kända brister (${service}: ${why}).`,
      `NOT CHECKED: ${components.length} libraries, but nobody could be asked about known faults (${service}: ${why}).`);
    return 0;
  }
  for (const [purl, id] of open) console.log(`${purl}  ${id}`);
  say(`${components.length} bibliotek kontrollerade, ${open.length} kända brister.`,
    `${components.length} libraries checked, ${open.length} known faults.`);
  return open.length ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2)).catch(unreadable => {
  console.error(unreadable.message);
  return 2;
});
