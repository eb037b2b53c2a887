// The door for tests: runs a script as a user would, and gives back what it put on its page and how its test cells came out.

export { notebookTests, type NotebookTest } from "./notebook/notebook-tests.ts";
export { runNotebook, type NotebookRun, type RunNotebookOptions } from "./notebook/run-notebook.ts";
