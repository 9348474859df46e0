import { chromium } from "playwright-core";
import { chromiumFlags, findChromium } from "./chromium.ts";
import { serve } from "./serve.ts";
const s = await serve("dist");
const b = await chromium.launch({executablePath: await findChromium(), args:[...chromiumFlags]});
for (const [w,dark] of [[1440,false],[390,true]] as const) { const p = await b.newPage({viewport:{width:w,height:900}, colorScheme: dark?"dark":"light"}); p.on("console",m=>console.log(m.type(),m.text().slice(0,300))); p.on("pageerror",e=>console.log("ERR",e.message));
await p.goto(s.address+process.argv[2]); await p.waitForTimeout(8000); await p.screenshot({path:`/tmp/shot-${w}.png`, fullPage:true}); console.log(await p.evaluate("document.querySelectorAll('.observablehq--error').length"), await p.evaluate("document.documentElement.scrollWidth"));
console.log((await p.evaluate("[...document.querySelectorAll('[data-finding]')].map(e=>e.innerText).join('\\n')")));}
await b.close(); await s.close();
