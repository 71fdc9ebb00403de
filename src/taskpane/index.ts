/** The task pane's first line, until its views stand: it says that Office is there. */
Office.onReady(() => {
  const heading = document.createElement("h1");
  heading.textContent = "OpsPlan";
  document.body.replaceChildren(heading);
});
