/* The periods that an order sets, reckoned from dates that the reader gives, and each as a calendar
   file. Without this the table names the periods and what they are counted from. */
(function () {
  "use strict";

  function make(name, attributes, words) {
    var element = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) { element.setAttribute(key, attributes[key]); });
    if (words) element.textContent = words;
    return element;
  }

  /* ---------- Deadlines: Federal Rule of Civil Procedure 6(a)(1) ---------- */

  var DAY = 86400000;
  function utc(y, m, d) { return new Date(Date.UTC(y, m, d)); }
  function plus(date, days) { return new Date(date.getTime() + days * DAY); }
  function nth(y, month, weekday, n) {
    var first = utc(y, month, 1);
    return plus(first, ((weekday - first.getUTCDay() + 7) % 7) + 7 * (n - 1));
  }
  function last(y, month, weekday) {
    var end = utc(y, month + 1, 0);
    return plus(end, -((end.getUTCDay() - weekday + 7) % 7));
  }

  /* 5 U.S.C. § 6103: on a Saturday the Friday before is kept, on a Sunday the Monday after. */
  function holidays(y, state) {
    var list = [
      [nth(y, 0, 1, 3), "Birthday of Martin Luther King, Jr."], [nth(y, 1, 1, 3), "Washington’s Birthday"],
      [last(y, 4, 1), "Memorial Day"], [nth(y, 8, 1, 1), "Labor Day"], [nth(y, 9, 1, 2), "Columbus Day"],
      [nth(y, 10, 4, 4), "Thanksgiving Day"]
    ];
    var fixed = [[y, 0, 1, "New Year’s Day"], [y + 1, 0, 1, "New Year’s Day"], [y, 6, 4, "Independence Day"], [y, 10, 11, "Veterans Day"], [y, 11, 25, "Christmas Day"]];
    if (y >= 2021) fixed.push([y, 5, 19, "Juneteenth"]);
    fixed.forEach(function (f) {
      var date = utc(f[0], f[1], f[2]), shift = { 6: -1, 0: 1 }[date.getUTCDay()] || 0;
      list.push([date, f[3]]);
      if (shift) list.push([plus(date, shift), f[3] + " as kept"]);
    });
    /* Rule 6(a)(6)(C). Only days on which the state's courts rest; where a state's day is missing
       here, the date given is early, never late. */
    if (state === "CA") {
      list.push([utc(y, 1, 12), "Lincoln Day (California)"], [utc(y, 2, 31), "Cesar Chavez Day (California)"],
        [plus(nth(y, 10, 4, 4), 1), "day after Thanksgiving (California)"]);
    }
    return list;
  }

  function rest(date, state, afterEvent) {
    var day = date.getUTCDay();
    if (day === 6) return "a Saturday";
    if (day === 0) return "a Sunday";
    var found = holidays(date.getUTCFullYear(), afterEvent ? state : "").filter(function (h) { return +h[0] === +date; });
    return found.length ? found[0][1] : "";
  }

  function reckon(from, amount, unit, direction, state, three) {
    var step = direction === "before" ? -1 : 1, steps = [], end = from, why;
    if (unit === "day" || unit === "week") end = plus(from, step * amount * (unit === "week" ? 7 : 1));
    else if (unit === "business day") {
      for (var left = amount; left > 0;) { end = plus(end, step); if (!rest(end, state, step > 0)) left--; }
    } else {
      var months = step * amount * (unit === "year" ? 12 : 1);
      var month = from.getUTCMonth() + months, lastDay = utc(from.getUTCFullYear(), month + 1, 0).getUTCDate();
      end = utc(from.getUTCFullYear(), month, Math.min(from.getUTCDate(), lastDay));
    }
    steps.push(amount + " " + unit + (amount === 1 ? "" : "s") + (step > 0 ? " after " : " before ") + words(from) + " (that day not counted): " + words(end));
    function roll() {
      while ((why = rest(end, state, step > 0))) { steps.push(words(end) + " is " + why); end = plus(end, step); }
    }
    roll();
    /* Rule 6(d): three days more, after the period would end, for papers served by mail, left with
       the clerk or sent by other means that were agreed to. The last day may fall on a rest day anew. */
    if (three && step > 0) {
      end = plus(end, 3);
      steps.push("three days more under Rule 6(d): " + words(end));
      roll();
    }
    return { end: end, steps: steps };
  }

  var FORMAT = { weekday: "short", year: "numeric", month: "short", day: "numeric", timeZone: "UTC" };
  function words(date) { return date.toLocaleDateString("en-US", FORMAT); }

  /* ---------- A deadline as a calendar file, RFC 5545 ---------- */

  function compact(date) { return date.toISOString().slice(0, 10).replace(/-/g, ""); }
  function escaped(words) { return words.replace(/\s+/g, " ").trim().replace(/[\\;,]/g, "\\$&"); }

  /* No line is longer than 75 bytes; no character is broken. */
  function fold(line) {
    var out = "", width = 0;
    Array.from(line).forEach(function (c) {
      var bytes = new TextEncoder().encode(c).length;
      if (width + bytes > 75) { out += "\r\n "; width = 1; }
      out += c;
      width += bytes;
    });
    return out;
  }

  /* The stamp is the order's own day, not the clock's, and the name does not hold the date: a
     calendar that reads a second file moves the event and makes no new one. The order's court, docket
     and title are its last three folders. */
  function calendar(row, due) {
    var dated = document.querySelector('meta[name="citation_publication_date"]');
    var canonical = document.querySelector("link[rel=canonical]");
    var heading = document.querySelector("h1").textContent;
    var stamp = dated ? dated.content.replace(/\D/g, "") : "";
    if (stamp.length !== 8) stamp = compact(due.end);
    var folders = location.pathname.replace(/[^\/]*$/, "").replace(/plain\/$/, "").split("/").slice(-4, -1);
    var name = (folders.join("-") + "-" + row.id).toLowerCase().replace(/[^a-z0-9]+/g, "-");
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Glossator//Deadlines//EN", "BEGIN:VEVENT",
      "UID:" + name, "DTSTAMP:" + stamp + "T000000Z",
      "DTSTART;VALUE=DATE:" + compact(due.end), "DTEND;VALUE=DATE:" + compact(plus(due.end, 1)),
      "SUMMARY:" + escaped(row.cells[0].textContent + ": " + row.cells[1].textContent),
      "DESCRIPTION:" + escaped(heading + " at " + row.cells[3].textContent.trim() + ". " + due.steps.join("; ") +
        ". Computed from this order’s text only; later orders may have changed it. Check the date yourself."),
      "TRANSP:TRANSPARENT"
    ];
    if (canonical) lines.push("URL:" + canonical.href + "#" + row.id);
    lines.push("END:VEVENT", "END:VCALENDAR", "");
    return { name: name + ".ics", text: lines.map(fold).join("\r\n") };
  }

  function download(file) {
    var link = make("a", { "class": "ics", download: file.name }, "Calendar file");
    link.href = URL.createObjectURL(new Blob([file.text], { type: "text/calendar;charset=utf-8" }));
    return link;
  }

  (function deadlines() {
    var box = document.getElementById("periods");
    if (!box) return;
    var rows = Array.prototype.filter.call(box.querySelectorAll("tr[data-period]"), function (r) { return r.dataset.unit !== "hour"; });
    if (!rows.length) return;
    var ends = {};
    function update() {
      ends = {};
      rows.forEach(function (row) {
        var input = row.querySelector("input[type=date]"), mail = row.querySelector("input[type=checkbox]"), out = row.querySelector(".due");
        var from = row.dataset.from ? ends[row.dataset.from] : input && input.value ? new Date(input.value + "T00:00:00Z") : null;
        var old = row.querySelector(".ics");
        if (old) { URL.revokeObjectURL(old.href); old.remove(); }
        out.textContent = "";
        if (!from || isNaN(from)) return;
        var due = reckon(from, +row.dataset.amount, row.dataset.unit, row.dataset.direction, box.dataset.state || "", mail && mail.checked);
        ends[row.dataset.period] = due.end;
        out.appendChild(make("b", {}, words(due.end)));
        out.appendChild(make("span", { "class": "why" }, due.steps.join("; ") + "."));
        out.parentNode.appendChild(download(calendar(row, due)));
      });
    }
    function ask(cell, label, type) {
      var line = make("label", { "class": "trigger" }, label + " ");
      var input = make("input", { type: type });
      if (type === "checkbox") line.insertBefore(input, line.firstChild); else line.appendChild(input);
      input.addEventListener("input", update);
      cell.appendChild(line);
    }
    rows.forEach(function (row) {
      var cell = row.cells[2], before = row.dataset.direction === "before";
      if (!row.dataset.from) {
        ask(cell, before ? "Date it is counted back from" : "Date it is counted from", "date");
        if (!before) ask(cell, "Add three days, Rule 6(d)", "checkbox");
      }
      cell.appendChild(make("output", { "class": "due" }));
    });
    box.querySelector(".fine").textContent = "Reckoned under Fed. R. Civ. P. 6(a)(1) from this order’s text only; later orders may have changed it. The three days of Rule 6(d) are added only where you say that service was of its kinds (mail, the clerk, other means agreed to). Check every date yourself.";
  })();
})();
