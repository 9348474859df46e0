import { chromium } from "playwright-core";
import { chromiumFlags, findChromium } from "./chromium.ts";
import { serve } from "./serve.ts";
const s = await serve("dist");
const b = await chromium.launch({executablePath: await findChromium(), args:[...chromiumFlags]});
const p = await b.newPage(); p.on("requestfailed", r=>console.log("FAIL", r.url())); p.on("response", r=>{ if (r.status()>=400) console.log(r.status(), r.url());}); p.on("pageerror",e=>console.log("ERR",e.message)); p.on("console",m=>console.log(m.type(),m.text().slice(0,300)));
await p.goto(s.address+"words"); await p.waitForTimeout(4000);
console.log((await p.evaluate("document.querySelector('main').innerText")).slice(0,1500));
await b.close(); await s.close();
