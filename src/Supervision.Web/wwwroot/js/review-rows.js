/* Rows far down a long review are fetched when somebody comes near them, by scrolling or by keyboard. */
(function () {
  'use strict';

  const page = window.supervisionReview;
  if (!page) return;
  const most = 40; // rows in one answer
  const pause = 30;
  const asked = new Map();
  let waiting = [];
  let timer = 0;

  // resolves when the row is whole, or could not be fetched; a later call asks again
  page.whole = function (row) {
    if (!row || row.dataset.light === undefined) return Promise.resolve();
    if (!asked.has(row.id)) asked.set(row.id, new Promise(function (resolve) { waiting.push({ id: row.id, resolve: resolve }); }));
    if (!timer) timer = setTimeout(gather, pause);
    return asked.get(row.id);
  };

  async function gather() {
    const some = waiting.splice(0, most);
    timer = waiting.length > 0 ? setTimeout(gather, pause) : 0;
    try {
      const ids = some.map(function (row) { return '&ids=' + row.id.slice(2); }).join('');
      const answer = await fetch('?handler=Rows' + ids, { headers: { 'HX-Request': 'true' } });
      if (answer.ok) page.put(await answer.text());
    } catch {
      // the row stays as it is and is asked for again when somebody comes back to it
    }
    some.forEach(function (row) { asked.delete(row.id); row.resolve(); });
  }

  const near = new IntersectionObserver(function (entries) {
    entries.forEach(function (entry) { if (entry.isIntersecting) page.whole(entry.target); });
  }, { rootMargin: '800px' });
  page.rows().forEach(function (row) { if (row.dataset.light !== undefined) near.observe(row); });
  document.addEventListener('focusin', function (event) { page.whole(page.rowOf(event.target)); });
})();
