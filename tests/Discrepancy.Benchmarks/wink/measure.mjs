// Tokens a second of wink-nlp, default pipeline (sbd, negation, sentiment, ner, pos, cer), on the texts of a folder.
// The same rules as `quick` of the benchmarks: a first pass, a warm-up until it gets no faster, then medians of runs of half a second.
// Usage: node measure.mjs FOLDER [RUNS]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const WARM_UP_QUIET_MS = 2000;
const WARM_UP_LONGEST_MS = 30000;
const WARM_UP_GAIN = 0.95;
const RUN_MS = 500;

const [folder, runs = '5'] = process.argv.slice(2);
if (folder === undefined || !(Number(runs) >= 1)) {
    console.error('usage: node measure.mjs FOLDER [RUNS]');
    process.exit(2);
}

const texts = readTexts(folder);
const nlp = winkNLP(model);
const its = nlp.its;

nlp.readDoc('Yes.');
const firstPass = take(readDocuments, 0);
warmUp(readDocuments);
const samples = Array.from({ length: Number(runs) }, () => take(readDocuments, RUN_MS));
warmUp(readAndList);
const listed = Array.from({ length: Number(runs) }, () => take(readAndList, RUN_MS));

print('runs', Number(runs));
console.log(`texts ${folder}: ${texts.length} documents`);
print('tokens', firstPass.tokens);
print('wink first pass tokens/s', firstPass.tokens / firstPass.seconds);
print('wink ms', median(samples.map(s => (s.seconds * 1000) / s.passes)), 1);
print('wink tokens/s', median(samples.map(s => s.tokens / s.seconds)));
print('wink tokens/s of processor time', median(samples.map(s => s.tokens / s.processor)));
print('wink with results listed tokens/s', median(listed.map(s => s.tokens / s.seconds)));

// The files that the benchmarks read: .txt and .md, in the folder and the folders in it, without front matter.
function readTexts(root) {
    const entries = readdirSync(root, { withFileTypes: true });
    const inside = entries.filter(e => e.isDirectory())
        .flatMap(e => readdirSync(join(root, e.name), { withFileTypes: true }).map(f => ({ path: join(root, e.name, f.name), file: f.isFile() })));
    return entries.map(e => ({ path: join(root, e.name), file: e.isFile() })).concat(inside)
        .filter(e => e.file && /\.(?:txt|md)$/.test(e.path))
        .map(e => readFileSync(e.path, 'utf8').replace(/^\uFEFF?---\r?\n[^]*?\r?\n---\r?\n/, ''));
}

// The whole pipeline: wink computes sentences, tags and entities while it reads.
function readDocuments() {
    return texts.reduce((sum, text) => sum + nlp.readDoc(text).tokens().length(), 0);
}

// The same, and the results made into JavaScript values, as a caller would that uses all of them.
function readAndList() {
    return texts.reduce((sum, text) => {
        const doc = nlp.readDoc(text);
        doc.sentences().out();
        doc.entities().out(its.detail);
        doc.tokens().out(its.pos);
        return sum + doc.tokens().out().length;
    }, 0);
}

function warmUp(pass) {
    const start = performance.now();
    let fastest = Infinity;
    let lastGain = start;
    for (let now = start; now - lastGain < WARM_UP_QUIET_MS && now - start < WARM_UP_LONGEST_MS;) {
        const before = performance.now();
        pass();
        now = performance.now();
        if (now - before < WARM_UP_GAIN * fastest) {
            fastest = now - before;
            lastGain = now;
        }
    }
}

function take(pass, leastMs) {
    const processor = process.cpuUsage();
    const start = performance.now();
    let passes = 0;
    let tokens = 0;
    do {
        tokens += pass();
        passes++;
    } while (performance.now() - start < leastMs);

    const seconds = (performance.now() - start) / 1000;
    const used = process.cpuUsage(processor);
    return { passes, tokens, seconds, processor: (used.user + used.system) / 1e6 };
}

function median(values) {
    const sorted = values.toSorted((a, b) => a - b);
    return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

function print(label, value, digits = 0) {
    console.log(`${label} ${value.toFixed(digits)}`);
}
