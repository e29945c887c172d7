"use strict";
(() => {
  const { days, iso, start, fragments } = JSON.parse(document.getElementById("data").textContent);
  const at = (id) => document.getElementById(id);
  const slider = at("day"), dossier = at("dossier"), play = at("play"), search = at("search");
  let shown = -1, parts = new Map(), host = null, timer = null;
  slider.max = days.length - 1;

  const markup = (name) => (parts.get(name) || []).map((place) => fragments.pieces[place]).join("");

  /* A day is the first one with all that changed since. */
  function go(day) {
    day = Math.max(0, Math.min(days.length - 1, day));
    if (day < shown) { shown = -1; parts = new Map(); }
    while (shown < day) {
      shown += 1;
      for (const [name, part] of Object.entries(fragments.days[shown])) parts.set(name, part);
    }
    slider.value = shown;
    slider.setAttribute("aria-valuetext", days[shown]);
    at("date").textContent = days[shown];
    at("title").innerHTML = markup("title");
    document.title = at("title").textContent;
    for (const theme of ["light", "dark"]) at("map-" + theme).innerHTML = markup("map-" + theme);
    at("rows").innerHTML = markup("rows");
    find();
    tell();
    keep();
  }

  function tell() {
    for (const node of document.querySelectorAll("g[data-host]")) node.classList.toggle("chosen", node.dataset.host === host);
    const words = host === null ? "" : markup("host-" + host);
    if (words) dossier.innerHTML = words;
    else dossier.textContent = host === null ? dossier.dataset.choose : dossier.dataset.nothing;
  }

  function choose(code) { host = code; tell(); keep(); }

  function find() {
    const wanted = search.value.trim().toLowerCase();
    for (const row of at("rows").children) row.hidden = !row.textContent.toLowerCase().includes(wanted);
  }

  function pause() { clearInterval(timer); timer = null; play.textContent = play.dataset.play; }

  function run() {
    if (timer !== null) return pause();
    if (shown === days.length - 1) go(0);
    play.textContent = play.dataset.pause;
    timer = setInterval(() => { go(shown + 1); if (shown === days.length - 1) pause(); }, 700);
  }

  /* The address says what is shown, so that it can be sent. */
  function keep() {
    const words = "day=" + iso[shown] + (host === null ? "" : "&host=" + host);
    try { history.replaceState(null, "", "#" + words); } catch { /* A page in a frame may not. */ }
  }

  slider.addEventListener("input", () => { pause(); go(Number(slider.value)); });
  at("before").addEventListener("click", () => { pause(); go(shown - 1); });
  at("after").addEventListener("click", () => { pause(); go(shown + 1); });
  play.addEventListener("click", run);
  search.addEventListener("input", find);
  document.addEventListener("click", (event) => {
    const node = event.target.closest("[data-host]");
    if (node) choose(node.dataset.host);
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target === search;
    const node = event.target.closest ? event.target.closest("g[data-host]") : null;
    if (node && (event.key === "Enter" || event.key === " ")) choose(node.dataset.host);
    else if (event.key === "Escape") choose(null);
    else if (typing || event.target === slider || event.ctrlKey || event.metaKey || event.altKey) return;
    else if (event.key === "ArrowLeft") { pause(); go(shown - 1); }
    else if (event.key === "ArrowRight") { pause(); go(shown + 1); }
    else if (event.key === " " && event.target === document.body) run();
    else return;
    event.preventDefault();
  });

  /* Where the page is on the web, the code to embed it names that place. */
  const embed = at("embed"), here = location.href.split("#")[0];
  if (here.startsWith("http")) embed.value = embed.value.replace("https://…", () => here);

  const asked = new URLSearchParams(location.hash.slice(1));
  host = asked.get("host");
  const day = iso.indexOf(asked.get("day"));
  go(day < 0 ? start : day);
})();
