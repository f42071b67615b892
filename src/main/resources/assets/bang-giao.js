// Bang Giao: the page works before this loads. Here: keys, kept drafts, upload progress.
"use strict";
(function () {
  const typing = (e) => e.target.closest("input,textarea,select,[contenteditable]") || e.isComposing || e.ctrlKey || e.metaKey || e.altKey;
  const on = document.documentElement.dataset.keys !== "off";
  const rows = () => Array.from(document.querySelectorAll("[data-row]"));
  const focus = (i) => { const all = rows(); if (all[i]) { all[i].focus(); all[i].scrollIntoView({ block: "nearest" }); } };
  let g = false;
  document.addEventListener("keydown", (e) => {
    if (!on || typing(e)) return;
    const at = rows().indexOf(document.activeElement && document.activeElement.closest("[data-row]"));
    if (g && e.key === "1") { location.assign(document.documentElement.lang === "en" ? "/en/ban" : "/ban"); }
    g = e.key === "g";
    if (e.key === "/") { const s = document.querySelector("input[type=search]"); if (s) { s.focus(); e.preventDefault(); } }
    else if (e.key === "j") focus(at + 1);
    else if (e.key === "k") focus(Math.max(0, at - 1));
    else if (e.key === "x" && at >= 0) { const b = rows()[at].querySelector("[data-key=x]"); if (b) b.click(); }
    else if (e.key === "e" && at >= 0) { const b = rows()[at].querySelector("[data-key=e],a"); if (b) b.click(); }
    else if (e.key === "?") { const h = document.getElementById("phim-tat"); if (h) { h.open = !h.open; h.scrollIntoView({ block: "nearest" }); } }
  });

  // Drafts of unclassified forms stay in this tab until sent.
  document.querySelectorAll("form[data-draft]").forEach((form) => {
    const key = "nhap:" + location.pathname + ":" + form.dataset.draft;
    const fields = () => Array.from(form.elements).filter((f) => f.name && f.type !== "hidden" && f.type !== "file" && f.type !== "password");
    try {
      const kept = JSON.parse(sessionStorage.getItem(key) || "null");
      if (kept && !form.querySelector(".bad")) fields().forEach((f) => { if (kept[f.name] !== undefined && !f.value) f.value = kept[f.name]; });
    } catch (broken) { sessionStorage.removeItem(key); }
    const save = () => sessionStorage.setItem(key, JSON.stringify(Object.fromEntries(fields().map((f) => [f.name, f.value]))));
    form.addEventListener("focusout", save);
    setInterval(save, 10000);
    form.addEventListener("submit", () => sessionStorage.removeItem(key));
  });

  // Upload: several files, dropped or chosen, each with its own progress.
  document.querySelectorAll("form[data-upload]").forEach((form) => {
    const input = form.querySelector("input[type=file]");
    const list = form.querySelector("[data-progress]");
    const told = (answer, name, a, file) => { name.textContent = file + ": " + answer.note + " "; a.textContent = answer.title || file; };
    const follow = (answer, name, a, file, left) => {
      if (!answer.reading || left === 0) return;
      setTimeout(() => fetch(a.href + "/nhan", { headers: { Accept: "application/json" } }).then((r) => r.json().then((next) => {
        if (r.ok) { told(next, name, a, file); follow(next, name, a, file, left - 1); }
        else { name.textContent = file + ": " + (next.detail || form.dataset.failed); a.remove(); name.parentElement.className = "err"; }
      })).catch(() => follow(answer, name, a, file, left - 1)), 1500);
    };
    const send = (file) => new Promise((done) => {
      const li = document.createElement("li");
      const name = document.createElement("span");
      name.textContent = file.name + " ";
      const bar = document.createElement("progress");
      bar.max = 100; bar.value = 0; bar.setAttribute("aria-label", file.name);
      li.append(name, bar); list.append(li);
      const body = new FormData(form);
      body.delete(input.name); body.append(input.name, file);
      const x = new XMLHttpRequest();
      x.open("POST", form.action);
      x.setRequestHeader("Accept", "application/json");
      x.upload.onprogress = (e) => { if (e.lengthComputable) bar.value = 100 * e.loaded / e.total; };
      x.onloadend = () => {
        let answer = {};
        try { answer = JSON.parse(x.responseText); } catch (none) { answer = { detail: form.dataset.failed }; }
        bar.remove();
        const first = Array.isArray(answer) ? answer[0] : answer;
        if (first.href) { const a = document.createElement("a"); a.href = first.href; li.append(a); told(first, name, a, file.name); follow(first, name, a, file.name, 300); }
        else { name.textContent = file.name + ": " + (first.detail || first.message || form.dataset.failed); li.className = "err"; }
        done();
      };
      x.send(body);
    });
    const all = async (files) => { for (const f of files) await send(f); };
    form.addEventListener("submit", (e) => { if (input.files.length) { e.preventDefault(); all(Array.from(input.files)).then(() => { input.value = ""; }); } });
    const drop = form.querySelector(".drop");
    if (drop) {
      ["dragover", "dragenter"].forEach((n) => drop.addEventListener(n, (e) => { e.preventDefault(); drop.classList.add("over"); }));
      ["dragleave", "drop"].forEach((n) => drop.addEventListener(n, () => drop.classList.remove("over")));
      drop.addEventListener("drop", (e) => { e.preventDefault(); all(Array.from(e.dataTransfer.files)); });
    }
  });

  // Selecting characters of a document fills the form that waits for a passage.
  const text = document.querySelector("[data-text]");
  if (text) document.addEventListener("mouseup", () => {
    const s = getSelection();
    if (!s || s.isCollapsed || !text.contains(s.anchorNode)) return;
    const off = (node, o) => { const span = node.parentElement.closest("[data-at]"); if (!span) return -1; const r = document.createRange(); r.selectNodeContents(span); r.setEnd(node, o); return Number(span.dataset.at) + r.toString().length; };
    const a = off(s.anchorNode, s.anchorOffset), b = off(s.focusNode, s.focusOffset);
    if (a < 0 || b < 0) return;
    document.querySelectorAll("input[data-from]").forEach((i) => { i.value = Math.min(a, b); });
    document.querySelectorAll("input[data-to]").forEach((i) => { i.value = Math.max(a, b); });
    document.querySelectorAll("[data-quote]").forEach((q) => { q.textContent = s.toString(); });
  });

  // A long document shows a leaf at a time: a link to a line of another leaf opens that leaf.
  const line = /^#p([0-9]{1,9})$/.exec(location.hash);
  if (line && text && !document.getElementById("p" + line[1])) location.replace(location.pathname + "?doan=" + line[1] + location.hash);

  // Suggestions while a search is typed; a letter still being composed asks nothing.
  document.querySelectorAll("input[data-suggest]").forEach((input) => {
    const list = document.createElement("ul");
    list.id = input.id + "-goi-y"; list.className = "suggest"; list.hidden = true;
    list.setAttribute("role", "listbox"); list.setAttribute("aria-label", input.dataset.suggested);
    input.after(list);
    Object.entries({ role: "combobox", "aria-controls": list.id, "aria-expanded": "false", "aria-autocomplete": "list" }).forEach(([k, v]) => input.setAttribute(k, v));
    let at = -1, asked = 0, timer = 0;
    const show = (open) => { list.hidden = !open; input.setAttribute("aria-expanded", String(open)); if (!open) { at = -1; input.removeAttribute("aria-activedescendant"); } };
    const mark = (i) => { at = i; Array.from(list.children).forEach((li, n) => li.setAttribute("aria-selected", String(n === i))); if (i >= 0) input.setAttribute("aria-activedescendant", list.children[i].id); };
    const take = (words) => { input.value = words; show(false); input.form.requestSubmit(); };
    const ask = () => {
      const mine = ++asked;
      fetch(input.dataset.suggest + "?q=" + encodeURIComponent(input.value)).then((r) => r.ok ? r.json() : []).then((titles) => {
        if (mine !== asked) return;
        list.replaceChildren(...titles.map((title, n) => {
          const li = document.createElement("li");
          li.id = list.id + "-" + n; li.textContent = title; li.setAttribute("role", "option"); li.setAttribute("aria-selected", "false");
          li.addEventListener("mousedown", (e) => { e.preventDefault(); take(title); });
          return li;
        }));
        show(titles.length > 0 && document.activeElement === input);
      }).catch(() => show(false));
    };
    input.addEventListener("input", (e) => { clearTimeout(timer); if (!e.isComposing) timer = setTimeout(ask, 120); });
    input.addEventListener("compositionend", () => { clearTimeout(timer); timer = setTimeout(ask, 120); });
    input.addEventListener("blur", () => show(false));
    input.addEventListener("keydown", (e) => {
      if (list.hidden || e.isComposing) return;
      const n = list.children.length;
      if (e.key === "ArrowDown") { mark((at + 1) % n); e.preventDefault(); }
      else if (e.key === "ArrowUp") { mark((at + n - 1) % n); e.preventDefault(); }
      else if (e.key === "Escape") { show(false); e.preventDefault(); }
      else if (e.key === "Enter" && at >= 0) { take(list.children[at].textContent); e.preventDefault(); }
    });
  });

  document.querySelectorAll("[data-print]").forEach((b) => b.addEventListener("click", () => print()));
  document.querySelectorAll("[data-poll]").forEach((el) => setTimeout(() => location.reload(), Number(el.dataset.poll)));
})();
