import { inject } from "vitest";
import { testEveryPage } from "./every-page.ts";

await testEveryPage(inject("site"), inject("address"));
