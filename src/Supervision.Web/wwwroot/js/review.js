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
  const typing = function (element) { return !!element && (element.matches('textarea, select, [contenteditable]') || element.matches('input') && !/^(checkbox|radio|button|submit)$/.test(element.type)); };
  const put = function (text, value) { return text.replace('{0}', value); };

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
      const filled = form.closest('details.sv-fill') || form.id === 'bulk' && form.querySelector('details.sv-fill[open]');
      if (filled) filled.open = false;
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
    place.innerHTML = html;
    if (window.htmx) window.htmx.process(place);
    place.scrollIntoView({ block: 'nearest' });
    if (status !== 409) poll();
  }

  function message(sentence) {
    const region = document.getElementById('sv-live');
    if (!region) return;
    region.innerHTML = '<div class="sv-message"><b></b></div>';
    region.querySelector('b').textContent = sentence;
  }

  // ---- what changed, put where it belongs; a row that somebody is typing in stays
  function apply(html, mine) {
    const box = document.createElement('template');
    box.innerHTML = html;
    const answer = box.content.querySelector('[data-revision]');
    if (!answer) return;
    if (answer.dataset.reload) { location.reload(); return; }
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
    place.innerHTML = '<div class="sv-note"></div>';
    place.firstChild.textContent = sentence;
  }

  // rows in their order under their headings; false when the page has to be drawn anew
  function arrange(places, made) {
    const wanted = places.map(function (place) { return place.split(':'); });
    if (wanted.some(function (place) { return !document.getElementById('g-' + place[1]); })) { location.reload(); return false; }
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
      heading.querySelector('[data-count]').textContent = put(review.dataset.countText, count);
    });
    document.getElementById('sv-count').textContent = wanted.length;
    return true;
  }

  function number(row, value) {
    const link = row.querySelector('.sv-seq');
    if (link.textContent === String(value)) return;
    const title = row.getAttribute('aria-label').replace(put(review.dataset.rowText, link.textContent), '');
    link.textContent = value;
    row.setAttribute('aria-label', put(review.dataset.rowText, value) + title);
    const tick = row.querySelector('[name=DraftIds]');
    if (tick) tick.setAttribute('aria-label', put(review.dataset.selectText, value));
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
    const box = document.createElement('div');
    box.innerHTML = await answer.text();
    [...part.children].forEach(function (child) { if (!child.matches('summary')) child.remove(); });
    part.append(box);
    if (window.htmx) window.htmx.process(box);
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

  // ---- reasons and keys are asked and shown in dialogs
  const reasons = document.getElementById('sv-drop-dialog');
  document.addEventListener('click', function (event) {
    const link = event.target.closest('a[data-drop]');
    if (link && reasons && reasons.showModal) { event.preventDefault(); ask(rowOf(link)); }
    if (event.target.closest('[data-close]')) event.target.closest('dialog').close();
    if (event.target.closest('[data-keys]')) document.getElementById('sv-keys').showModal();
  });
  function ask(row) {
    standing = row;
    reasons.querySelector('[name="Draft.Id"]').value = row.querySelector('[name="Draft.Id"]').value;
    reasons.querySelector('.sv-dialog-subject').textContent = (row.querySelector('.sv-name') || row.querySelector('b')).value || '';
    reasons.querySelector('.sv-dialog-wrong').replaceChildren();
    reasons.querySelector('#sv-reason').value = '';
    reasons.showModal();
    reasons.querySelector('#sv-reason').focus();
  }
  if (reasons) reasons.addEventListener('close', function () { stand(current()); });

  const switched = document.getElementById('sv-keys-on');
  const remembered = 'supervision.review.keys';
  if (switched) {
    switched.checked = localStorage.getItem(remembered) !== 'off';
    switched.addEventListener('change', function () { localStorage.setItem(remembered, switched.checked ? 'on' : 'off'); });
    document.querySelectorAll('[data-keys]').forEach(function (b) { b.hidden = false; });
  }

  // ---- the keyboard
  function press(key) {
    const row = current();
    const place = key === 'z' || key === 'y' ? document.getElementById('sv-history') : row;
    const button = place && place.querySelector('[data-key="' + key + '"]:not(:disabled)');
    if (button) button.click();
    return !!button;
  }
  function go(by) {
    const all = rows().filter(function (row) { return row.offsetParent; });
    const at = standing && standing.isConnected && rowOf(document.activeElement) ? all.indexOf(standing) + by : all.indexOf(current());
    stand(all[Math.max(0, Math.min(all.length - 1, at))]);
  }
  async function move(by) {
    const row = current();
    const button = row && row.querySelector('[data-key="alt+' + by + '"]');
    if (button) { button.click(); return; }
    if (!row || row.dataset.draft !== 'Open') return;
    const made = document.createElement('button');
    made.setAttribute('formaction', '?handler=' + (by === 'up' ? 'Up' : 'Down'));
    made.dataset.step = '';
    await take(row, made);
  }
  function source() {
    const row = current();
    const place = row && document.getElementById(row.id.replace(/^d-/, 's-'));
    if (!place) return;
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'center' });
  }
  const plain = {
    j: function () { go(1); }, k: function () { go(-1); }, z: function () { press('z'); }, y: function () { press('y'); }, Z: function () { press('y'); },
    m: function () { press('m'); }, s: function () { press('s'); }, u: function () { press('u'); }, d: function () { press('d'); }, x: function () { press('x'); },
    a: function () { const b = current().querySelector('[formaction="?handler=Accept"]'); if (b) b.click(); },
    o: function () { const d = current().querySelector('details.sv-more-fields'); d.open = !d.open; },
    '/': source,
    '?': function () { document.getElementById('sv-keys').showModal(); }
  };
  document.addEventListener('keydown', function (event) {
    if (event.isComposing || event.ctrlKey || event.metaKey || document.querySelector('dialog[open]')) return;
    const active = document.activeElement;
    if (event.key === 'Escape' && (rowOf(active) || active.closest('#sv-source-text'))) { stand(rowOf(active) || current()); return; }
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown') && rowOf(active)) {
      event.preventDefault();
      move(event.key === 'ArrowUp' ? 'up' : 'down');
      return;
    }
    if (typing(active) || event.altKey || !switched) return;
    const onRow = active.matches('form[data-draft]');
    if (onRow && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) { event.preventDefault(); go(event.key === 'ArrowUp' ? -1 : 1); return; }
    if (onRow && event.key === 'Enter') { event.preventDefault(); const first = active.querySelector('.sv-name'); if (first) first.select(); return; }
    if (onRow && event.key === ' ') { event.preventDefault(); const tick = active.querySelector('[name=DraftIds]'); if (tick) tick.click(); return; }
    if (switched.checked && plain[event.key]) { event.preventDefault(); plain[event.key](); }
  });
  // cutting points come by htmx: the first one is at hand
  document.addEventListener('htmx:afterSwap', function (event) {
    if (event.target.id && event.target.id.startsWith('x-')) { const first = event.target.querySelector('button'); if (first) first.focus(); }
  });
})();
