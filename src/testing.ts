// The door for tests: runs a script as a user would, and gives back what it put on its page.

export { runNotebook, type NotebookRun, type RunNotebookOptions } from "./notebook/run-notebook.ts";
