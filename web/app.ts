// On every page, and kept tiny. Each behaviour improves one thing and is missed by nobody when it fails.
import { copyButtons } from "./behaviours/copy";
import { keepDrafts } from "./behaviours/drafts";
import { clearOnLeaving } from "./behaviours/leave";
import { sendOnce } from "./behaviours/once";
import { printButtons } from "./behaviours/print";
import { showProblems } from "./behaviours/problems";
import { wayOut } from "./behaviours/way-out";

for (const behaviour of [showProblems, keepDrafts, clearOnLeaving, sendOnce, copyButtons, printButtons, wayOut]) {
  try {
    behaviour();
  } catch (trouble) {
    console.warn(trouble);
  }
}
