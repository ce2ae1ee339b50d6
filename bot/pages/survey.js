// The survey page with a script: each answer is saved as it is given, and what does not apply is hidden.
// The server decides all the same; without this file the page works by its buttons.
"use strict";
(() => {
  const form = document.getElementById("survey");
  const state = document.getElementById("state");
  if (!form || !window.fetch) return;
  document.documentElement.classList.add("script");

  const pending = new Map(); // field name -> value, not with the server yet
  let busy = false, retry = 0, leaving = false;
  const timers = new Map();

  const value = (key) => {
    const field = form.elements[`q${key}`];
    return field ? field.value : "";
  };

  // ---- which questions are shown: "5=yes" asks where 5 is yes, "8!1" unless 8 is 1
  // Gives the questions that are shown again with an answer: the server dropped it when they were hidden.
  const branch = () => {
    const again = [];
    for (const box of form.querySelectorAll("[data-asked-if]")) {
      const [, key, sign, wanted] = /^(\d+)([=!])(.*)$/.exec(box.dataset.askedIf);
      const asked = sign === "=" ? value(key) === wanted : value(key) !== wanted;
      if (box.hidden === asked) {
        box.hidden = !asked;
        if (asked && value(box.id.slice(1))) again.push(box.id.slice(1));
      }
    }
    return again;
  };

  const say = (text, lost = false) => {
    state.textContent = text;
    state.classList.toggle("lost", lost);
  };

  const fault = (key, text) => {
    const shown = document.getElementById(`f${key}`);
    const field = document.getElementById(`a${key}`);
    if (!shown) return;
    shown.textContent = text || "";
    shown.hidden = !text;
    if (text) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
  };

  const post = (entries) => {
    const data = new URLSearchParams();
    for (const [key, given] of entries) data.set(`q${key}`, given);
    const body = data.toString();
    return fetch(form.action, {
      method: "POST", body, redirect: "error",
      headers: { Accept: "application/json", "Content-Type": "application/x-www-form-urlencoded" },
      keepalive: body.length < 60000, // goes on when the page is closed; browsers allow 64 kB for that
    });
  };

  const send = async () => {
    if (busy || pending.size === 0) return;
    busy = true;
    const entries = [...pending];
    pending.clear();
    say(form.dataset.saving);
    let again = true;
    try {
      const answer = await post(entries);
      const told = await answer.json();
      again = answer.status === 429 || answer.status >= 500;
      if (answer.ok) {
        for (const [key, given] of entries) {
          fault(key, told.faults[key]);
          if (!told.faults[key]) form.elements[`was${key}`].value = given;
        }
        say(told.said, Object.keys(told.faults).length > 0);
        retry = 0;
      } else if (!again) {
        say(told.said, true);
      }
    } catch {
      // no network, or no answer of ours: tried again below
    }
    busy = false;
    if (again) {
      for (const [key, given] of entries) if (!pending.has(key)) pending.set(key, given);
      say(form.dataset.lost, true);
      retry = Math.min(retry + 1, 6);
      setTimeout(send, 1000 * 2 ** retry);
    } else if (pending.size) send();
  };

  // together, so that the server sees an answer beside the one it hangs on
  const give = (...keys) => {
    for (const key of keys) {
      clearTimeout(timers.get(key));
      timers.delete(key);
      pending.set(key, value(key));
    }
    send();
  };

  const soon = (key) => {
    clearTimeout(timers.get(key));
    timers.set(key, setTimeout(() => give(key), 1200));
  };

  const unsaved = () => {
    for (const key of timers.keys()) pending.set(key, value(key));
    return pending.size > 0;
  };

  const own = (name) => (/^q\d+$/.test(name) ? name.slice(1) : null);

  form.addEventListener("change", (event) => {
    const key = own(event.target.name);
    if (!key) return;
    give(key, ...branch());
  });
  form.addEventListener("input", (event) => {
    const key = own(event.target.name);
    if (key && event.target.tagName === "TEXTAREA") soon(key);
  });
  form.addEventListener("submit", () => { leaving = true; }); // the form brings everything that is new
  // The page is put away (another tab, the phone's lock): what is not saved goes along.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && !leaving && unsaved()) {
      const entries = [...pending];
      post(entries).then((answer) => {
        for (const [key, given] of entries) if (answer.ok && pending.get(key) === given) pending.delete(key);
      }, () => {});
    }
  });
  window.addEventListener("online", send);
  window.addEventListener("pageshow", () => { leaving = false; branch(); });
  branch();
})();
