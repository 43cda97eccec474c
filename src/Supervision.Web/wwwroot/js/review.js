/* The review of a plan document: steps without a new page, what others did meanwhile, the keyboard. No text: sentences come from data attributes. */
(function () {
  'use strict';

  const review = document.getElementById('sv-review');
  if (!review) return;
  const list = document.getElementById('sv-drafts');
  const token = document.querySelector('meta[name="request-verification-token"]');
  const beat = 5000;
  let steps = 0; // steps on their way

  const rowOf = function (element) { return element && element.closest ? element.closest('form[data-draft]') : null; };
  const rows = function () { return [...list.querySelectorAll('form[data-draft]')]; };
  const filled = function (text, value) { return text.replace('{0}', value); };

  const parse = function (html) { return new DOMParser().parseFromString(html, 'text/html').body; };
  function box(name, content) {
    const made = document.createElement('div');
    made.className = name;
    made.append(content);
    return made;
  }

  function say(sentence) {
    const region = document.getElementById('sv-say');
    if (region && sentence) region.textContent = sentence;
    const seen = document.getElementById('sv-saved-at');
    if (seen && sentence) seen.textContent = sentence;
  }

  // what was typed and not yet stored
  const fields = function (row) { return [...row.querySelectorAll('[name^="Draft."]:not([type=hidden])')]; };
  const isChanged = function (field) {
    if (field.matches('select')) return field.selectedIndex !== Math.max(0, [...field.options].findLastIndex(function (o) { return o.defaultSelected; }));
    return field.type === 'checkbox' ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
  };
  const isBusy = function (row) { return row.classList.contains('htmx-request') || fields(row).some(isChanged); };
  function stored(row) {
    fields(row).forEach(function (field) {
      if (field.matches('select')) [...field.options].forEach(function (o) { o.defaultSelected = o.selected; });
      else if (field.type === 'checkbox') field.defaultChecked = field.checked;
      else field.defaultValue = field.value;
    });
  }

  // a field saved by htmx: the row is what is stored; the page knows one revision more if nobody else was in between
  document.addEventListener('htmx:afterRequest', function (event) {
    const row = rowOf(event.detail.elt);
    if (!row || !event.detail.successful || event.detail.requestConfig.verb !== 'post') return;
    stored(row);
    const revision = Number(event.detail.xhr.getResponseHeader('X-Revision'));
    if (revision === Number(review.dataset.revision) + 1) review.dataset.revision = revision;
  });
  // ticks and reasons are no fields of the draft
  document.addEventListener('change', function (event) { if (event.target.matches('[data-quiet]')) event.stopPropagation(); }, true);

  // ---- steps: the same forms and buttons as without script, answered with what changed
  document.addEventListener('submit', function (event) {
    const button = event.submitter;
    if (event.defaultPrevented || !button || button.dataset.step === undefined) return;
    event.preventDefault();
    take(event.target, button);
  });

  async function take(form, button) {
    const row = rowOf(form);
    if (row && !(button.getAttribute('formaction') || '').includes('handler=Save') && !await settle(row)) return;
    const body = new URLSearchParams(new FormData(form));
    if (button.name) body.append(button.name, button.value);
    body.set('Since', row && row.dataset.stale || review.dataset.revision);
    steps++;
    try {
      const answer = await fetch(button.getAttribute('formaction') || form.action, { method: 'POST', body: body, headers: { 'HX-Request': 'true', RequestVerificationToken: token.content } });
      const text = await answer.text();
      if (answer.headers.get('HX-Redirect')) { location.assign(answer.headers.get('HX-Redirect')); return; }
      if (!answer.ok) { refuse(form, text, answer.status); return; }
      if (row) { stored(row); delete row.dataset.stale; }
      const dialog = form.closest('dialog');
      if (dialog) dialog.close();
      const opened = form.closest('details.sv-fill') || form.id === 'bulk' && form.querySelector('details.sv-fill[open]');
      if (opened) opened.open = false;
      apply(text, true);
    } catch {
      message(document.body.dataset.offline);
    } finally {
      steps--;
    }
  }

  // words still being typed are stored first; false when they are refused
  async function settle(row) {
    const waiting = function () { return row.classList.contains('htmx-request'); };
    if (!window.htmx || row.dataset.draft !== 'Open') return true;
    if (!waiting() && fields(row).some(isChanged)) window.htmx.trigger(row, 'change');
    if (waiting()) await new Promise(function (resolve) { row.addEventListener('htmx:afterRequest', resolve, { once: true }); });
    return !fields(row).some(isChanged);
  }

  function refuse(form, html, status) {
    const place = form.closest('dialog') ? form.querySelector('.sv-dialog-wrong') : document.getElementById(form.id.replace(/^d-/, 'm-')) || document.getElementById('sv-live');
    if (!html.includes('sv-message') && !html.includes('sv-note')) { message(document.body.dataset.failed); return; }
    place.replaceChildren(...parse(html).childNodes);
    if (window.htmx) window.htmx.process(place);
    place.scrollIntoView({ block: 'nearest' });
    if (status !== 409) poll();
  }

  function message(sentence) {
    const region = document.getElementById('sv-live');
    if (!region) return;
    const bold = document.createElement('b');
    bold.textContent = sentence;
    region.replaceChildren(box('sv-message', bold));
  }

  // ---- what changed, put where it belongs; a row that somebody is typing in stays
  function apply(html, mine) {
    const answer = parse(html).querySelector('[data-revision]');
    if (!answer) return;
    if (answer.dataset.reload) { again(); return; }
    const before = review.dataset.revision;
    review.dataset.revision = answer.dataset.revision;
    const made = new Map();
    [...answer.children].forEach(function (element) {
      if (element.matches('form[data-draft]')) draw(element, made, before);
      else {
        const old = document.getElementById(element.id);
        if (old) old.replaceWith(element);
        if (old && window.htmx) window.htmx.process(element);
      }
    });
    if (answer.dataset.places) { if (!arrange(answer.dataset.places.split(','), made)) return; }
    if (mine && answer.dataset.focus) stand(document.getElementById('d-' + answer.dataset.focus) || current());
    else if (mine && !document.activeElement.closest('#sv-drafts')) stand(current());
    mark();
    if (answer.dataset.say) say(answer.dataset.say);
  }

  // the page anew; words that are not stored keep it as it is
  function again() {
    if (rows().some(isBusy)) message(review.dataset.reloadText); else location.reload();
  }

  function draw(row, made, before) {
    const old = document.getElementById(row.id);
    if (!old) { made.set(row.id, row); return; }
    const stamp = function (r) { const field = r.querySelector('[name="Draft.ConcurrencyStamp"]'); return field && field.value; };
    if (stamp(old) && stamp(old) === stamp(row)) return;
    if (isBusy(old)) {
      if (stamp(row) || row.dataset.draft !== 'Open') { old.dataset.stale = old.dataset.stale || before; tell(old, review.dataset.staleText); }
      return;
    }
    const ticked = old.querySelector('[name=DraftIds]:checked');
    const within = old.contains(document.activeElement) ? document.activeElement.id : null;
    const open = old.querySelector('details[open]');
    old.replaceWith(row);
    if (window.htmx) window.htmx.process(row);
    if (ticked && row.querySelector('[name=DraftIds]')) row.querySelector('[name=DraftIds]').checked = true;
    if (open && row.querySelector('details')) row.querySelector('details').open = true;
    if (within) (document.getElementById(within) || row).focus({ preventScroll: true });
  }

  function tell(row, sentence) {
    const place = document.getElementById(row.id.replace(/^d-/, 'm-'));
    if (!place) return;
    place.replaceChildren(box('sv-note', sentence));
  }

  // rows in their order under their headings; false when the page has to be drawn anew
  function arrange(places, made) {
    const wanted = places.map(function (place) { return place.split(':'); });
    if (wanted.some(function (place) { return !document.getElementById('g-' + place[1]); })) { again(); return false; }
    const known = new Set(wanted.map(function (place) { return 'd-' + place[0]; }));
    rows().forEach(function (row) {
      if (known.has(row.id)) return;
      if (isBusy(row)) tell(row, review.dataset.goneText); else row.remove();
    });
    let last = null, group = null;
    wanted.forEach(function (place, index) {
      const heading = document.getElementById('g-' + place[1]);
      if (heading !== group) { group = heading; last = heading; }
      const row = document.getElementById('d-' + place[0]) || made.get('d-' + place[0]);
      if (!row) return;
      if (last.nextElementSibling !== row) last.after(row);
      if (made.has(row.id) && window.htmx) window.htmx.process(row);
      number(row, index + 1);
      last = row;
    });
    list.querySelectorAll('.sv-group').forEach(function (heading) {
      let count = 0;
      for (let next = heading.nextElementSibling; next && next.matches('form[data-draft]'); next = next.nextElementSibling) count++;
      heading.hidden = count === 0;
      heading.querySelector('[data-count]').textContent = filled(review.dataset.countText, count);
    });
    document.getElementById('sv-count').textContent = wanted.length;
    return true;
  }

  function number(row, value) {
    const link = row.querySelector('.sv-seq');
    if (link.textContent === String(value)) return;
    const title = row.getAttribute('aria-label').replace(filled(review.dataset.rowText, link.textContent), '');
    link.textContent = value;
    row.setAttribute('aria-label', filled(review.dataset.rowText, value) + title);
    const tick = row.querySelector('[name=DraftIds]');
    if (tick) tick.setAttribute('aria-label', filled(review.dataset.selectText, value));
    document.querySelectorAll('.sv-src sup a[href="#' + row.id + '"]').forEach(function (a) { a.textContent = value; });
  }

  // ---- others
  async function poll() {
    if (document.hidden || steps > 0) return;
    try {
      const answer = await fetch('?handler=Changes&Since=' + review.dataset.revision, { headers: { 'HX-Request': 'true' } });
      if (answer.status === 200 && steps === 0) apply(await answer.text(), false);
    } catch {
      // the next beat tries again; a step says so when the network is away
    }
  }
  setInterval(poll, beat);
  document.addEventListener('visibilitychange', poll);

  // ---- parts of the page that are fetched when they are opened
  document.addEventListener('toggle', async function (event) {
    const part = event.target;
    if (!part.open || !part.dataset || !part.dataset.load) return;
    const address = part.dataset.load;
    delete part.dataset.load;
    const answer = await fetch(address, { headers: { 'HX-Request': 'true' } });
    if (!answer.ok) { part.dataset.load = address; message(document.body.dataset.failed); return; }
    const loaded = document.createElement('div');
    loaded.append(...parse(await answer.text()).childNodes);
    [...part.children].forEach(function (child) { if (!child.matches('summary')) child.remove(); });
    part.append(loaded);
    if (window.htmx) window.htmx.process(loaded);
  }, true);

  // ---- the draft in hand
  let standing = null;
  function current() {
    if (standing && !standing.isConnected) standing = document.getElementById(standing.id);
    return standing && standing.isConnected ? standing : rows()[0];
  }
  function stand(row) {
    if (!row) return;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
  }
  function mark() {
    document.querySelectorAll('.sv-draft.is-on, .sv-src.is-on').forEach(function (e) { e.classList.remove('is-on'); });
    const row = standing && standing.isConnected ? standing : null;
    if (!row) return;
    row.classList.add('is-on');
    const marks = [...document.querySelectorAll('.sv-src sup a[href="#' + row.id + '"]')].map(function (a) { return a.closest('.sv-src'); });
    marks.forEach(function (m) { m.classList.add('is-on'); });
    const scroller = document.getElementById('sv-source-text');
    if (marks[0] && scroller && !scroller.contains(document.activeElement)) {
      const top = marks[0].getBoundingClientRect().top - scroller.getBoundingClientRect().top;
      if (top < 0 || top > scroller.clientHeight - 60) scroller.scrollTop += top - scroller.clientHeight / 3;
    }
  }
  list.addEventListener('focusin', function (event) {
    const row = rowOf(event.target);
    if (!row || row === standing && row.classList.contains('is-on')) return;
    standing = row;
    mark();
  });

  // lists of departments are long and the same in all rows: they are filled when somebody goes to one
  function options(event) {
    const select = event.target;
    if (!select.matches || !select.matches('select[data-options]')) return;
    const all = document.getElementById(select.dataset.options).content.querySelectorAll('option');
    delete select.dataset.options;
    all.forEach(function (option) { if (![...select.options].some(function (o) { return o.value === option.value; })) select.append(option.cloneNode(true)); });
  }
  list.addEventListener('pointerdown', options);
  list.addEventListener('focusin', options);

  function put(html) {
    [...parse(html).querySelectorAll('form[data-draft]')].forEach(function (row) { draw(row, new Map(), review.dataset.revision); });
    mark();
  }

  window.supervisionReview = { take: take, put: put, rows: rows, rowOf: rowOf, current: current, stand: stand, hold: function (row) { standing = row; }, held: function () { return standing; } };
})();
