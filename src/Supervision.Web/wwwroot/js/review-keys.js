/* The keyboard of the review, and the dialogs that ask for a reason and show the keys. Every key presses a button of the page. */
(function () {
  'use strict';

  const page = window.supervisionReview;
  if (!page) return;
  const typing = function (element) { return !!element && (element.matches('textarea, select, [contenteditable]') || element.matches('input') && !/^(checkbox|radio|button|submit)$/.test(element.type)); };

  // ---- reasons and keys are asked and shown in dialogs
  const reasons = document.getElementById('sv-drop-dialog');
  document.addEventListener('click', function (event) {
    const link = event.target.closest('a[data-drop]');
    if (link && reasons && reasons.showModal) { event.preventDefault(); ask(page.rowOf(link)); }
    if (event.target.closest('[data-close]')) event.target.closest('dialog').close();
    if (event.target.closest('[data-keys]')) document.getElementById('sv-keys').showModal();
  });
  function ask(row) {
    page.hold(row);
    reasons.querySelector('[name="Draft.Id"]').value = row.querySelector('[name="Draft.Id"]').value;
    reasons.querySelector('.sv-dialog-subject').textContent = (row.querySelector('.sv-name') || row.querySelector('b')).value || '';
    reasons.querySelector('.sv-dialog-wrong').replaceChildren();
    reasons.querySelector('#sv-reason').value = '';
    reasons.showModal();
    reasons.querySelector('#sv-reason').focus();
  }
  if (reasons) reasons.addEventListener('close', function () { page.stand(page.current()); });

  const switched = document.getElementById('sv-keys-on');
  const remembered = 'supervision.review.keys';
  if (switched) {
    switched.checked = localStorage.getItem(remembered) !== 'off';
    switched.addEventListener('change', function () { localStorage.setItem(remembered, switched.checked ? 'on' : 'off'); });
    document.querySelectorAll('[data-keys]').forEach(function (b) { b.hidden = false; });
  }

  // ---- the keyboard
  // a row far down is fetched before something is done to it
  function onRow(run) {
    return async function () { await page.whole(page.current()); run(); };
  }
  function press(key) {
    const row = page.current();
    const place = key === 'z' || key === 'y' ? document.getElementById('sv-history') : row;
    const button = place && place.querySelector('[data-key="' + key + '"]:not(:disabled)');
    if (button) button.click();
    return !!button;
  }
  function go(by) {
    const all = page.rows().filter(function (row) { return row.offsetParent; });
    const at = page.held() && page.held().isConnected && page.rowOf(document.activeElement) ? all.indexOf(page.held()) + by : all.indexOf(page.current());
    page.stand(all[Math.max(0, Math.min(all.length - 1, at))]);
  }
  const title = onRow(function () { const first = page.current().querySelector('.sv-name'); if (first) first.select(); });
  async function move(by) {
    await page.whole(page.current());
    const row = page.current();
    const button = row && row.querySelector('[data-key="alt+' + by + '"]');
    if (button) { button.click(); return; }
    if (!row || row.dataset.draft !== 'Open') return;
    const made = document.createElement('button');
    made.setAttribute('formaction', '?handler=' + (by === 'up' ? 'Up' : 'Down'));
    made.dataset.step = '';
    await page.take(row, made);
  }
  function source() {
    const row = page.current();
    const place = row && document.getElementById(row.id.replace(/^d-/, 's-'));
    if (!place) return;
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'center' });
  }
  const plain = {
    j: function () { go(1); }, k: function () { go(-1); }, z: function () { press('z'); }, y: function () { press('y'); }, Z: function () { press('y'); },
    m: onRow(function () { press('m'); }), s: onRow(function () { press('s'); }), u: onRow(function () { press('u'); }), d: onRow(function () { press('d'); }), x: onRow(function () { press('x'); }),
    a: onRow(function () { const b = page.current().querySelector('[formaction="?handler=Accept"]'); if (b) b.click(); }),
    o: onRow(function () { const d = page.current().querySelector('details.sv-more-fields'); if (d) d.open = !d.open; }),
    '/': source,
    '?': function () { document.getElementById('sv-keys').showModal(); }
  };
  document.addEventListener('keydown', function (event) {
    if (event.isComposing || event.ctrlKey || event.metaKey || document.querySelector('dialog[open]')) return;
    const active = document.activeElement;
    if (event.key === 'Escape' && (page.rowOf(active) || active.closest('#sv-source-text'))) { page.stand(page.rowOf(active) || page.current()); return; }
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown') && page.rowOf(active)) {
      event.preventDefault();
      move(event.key === 'ArrowUp' ? 'up' : 'down');
      return;
    }
    if (typing(active) || event.altKey || !switched) return;
    const isRow = active.matches('form[data-draft]');
    if (isRow && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) { event.preventDefault(); go(event.key === 'ArrowUp' ? -1 : 1); return; }
    if (isRow && event.key === 'Enter') { event.preventDefault(); title(); return; }
    if (isRow && event.key === ' ') { event.preventDefault(); const tick = active.querySelector('[name=DraftIds]'); if (tick) tick.click(); return; }
    if (switched.checked && plain[event.key]) { event.preventDefault(); plain[event.key](); }
  });
  // cutting points come by htmx: the first one is at hand
  document.addEventListener('htmx:afterSwap', function (event) {
    if (event.target.id && event.target.id.startsWith('x-')) { const first = event.target.querySelector('button'); if (first) first.focus(); }
  });
})();
