/* What the pages need beyond HTML. No eval, no inline style element, no text: sentences come from data attributes. */
(function () {
  'use strict';

  const texts = document.body.dataset;

  // htmx: nothing that compiles text, no style element of its own, answers of refused forms are shown
  if (window.htmx) {
    Object.assign(htmx.config, {
      allowEval: false,
      allowScriptTags: false,
      includeIndicatorStyles: false,
      historyRestoreAsHxRequest: false,
      selfRequestsOnly: true,
      defaultSwapStyle: 'outerHTML',
      responseHandling: [
        { code: '204', swap: false },
        { code: '[23]..', swap: true },
        { code: '400|403|404|409|422', swap: true, error: false },
        { code: '[45]..', swap: false, error: true }
      ]
    });
    document.addEventListener('htmx:configRequest', function (event) {
      const token = document.querySelector('meta[name="request-verification-token"]');
      if (token && event.detail.verb !== 'get') event.detail.headers['RequestVerificationToken'] = token.content;
    });
    document.addEventListener('htmx:responseError', function () { say(texts.failed); });
    document.addEventListener('htmx:sendError', function () { say(texts.offline); });
    document.addEventListener('htmx:beforeRequest', function () { say(''); });
    document.addEventListener('htmx:load', function (event) { charts(event.detail.elt); });
  }

  // one sentence above the page; what was typed stays where it is
  function say(sentence) {
    const region = document.getElementById('sv-live');
    if (!region) return;
    region.replaceChildren();
    if (!sentence) return;
    const box = document.createElement('div');
    box.className = 'sv-message';
    const bold = document.createElement('b');
    bold.textContent = sentence;
    box.append(bold);
    region.append(box);
    box.scrollIntoView({ block: 'nearest' });
  }

  // data-confirm="sentence" on a form or on its button
  document.addEventListener('submit', function (event) {
    const asked = (event.submitter && event.submitter.dataset.confirm) || event.target.dataset.confirm;
    if (asked && !window.confirm(asked)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);

  // data-guard on a form: leaving with unsent words asks first
  const touched = new Set();
  document.addEventListener('input', function (event) {
    const form = event.target.closest('form[data-guard]');
    if (form) touched.add(form);
  });
  document.addEventListener('submit', function (event) { if (!event.defaultPrevented) touched.delete(event.target); });
  window.addEventListener('beforeunload', function (event) {
    if ([...touched].some(function (form) { return form.isConnected; })) event.preventDefault();
  });

  // data-check-all="name": one box for all boxes of that name in the same form; data-submit: a select sends its form
  document.addEventListener('change', function (event) {
    const box = event.target;
    if (box.matches('[data-check-all]')) {
      const scope = box.closest('form') || document;
      scope.querySelectorAll('input[type=checkbox][name="' + CSS.escape(box.dataset.checkAll) + '"]:not(:disabled)')
        .forEach(function (other) { other.checked = box.checked; });
    }
    if (box.matches('[data-submit]') && box.form) box.form.requestSubmit();
  });

  // menus are <details>: a click elsewhere or Escape closes them
  const menus = 'details.sv-menu[open], details.sv-more[open]';
  document.addEventListener('click', function (event) {
    document.querySelectorAll(menus).forEach(function (menu) { if (!menu.contains(event.target)) menu.open = false; });
  });
  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape') return;
    document.querySelectorAll(menus).forEach(function (menu) { menu.open = false; menu.querySelector('summary').focus(); });
  });

  // charts: <div class="sv-chart-box" data-chart="ECharts option as JSON">
  let library;
  function charts(root) {
    const boxes = [...root.querySelectorAll('[data-chart]')].filter(function (box) { return !box.dataset.drawn; });
    if (boxes.length === 0) return;
    library = library || new Promise(function (resolve, reject) {
      const script = document.createElement('script');
      script.src = texts.echarts;
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
    library.then(function () { boxes.forEach(draw); });
  }
  function draw(box) {
    if (box.dataset.drawn) return;
    box.dataset.drawn = 'true';
    const option = JSON.parse(box.dataset.chart);
    const chart = echarts.init(box, null, { renderer: 'svg' });
    chart.setOption(Object.assign({}, option, {
      animation: false,
      textStyle: Object.assign({ fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 12, color: '#4d4b46' }, option.textStyle),
      tooltip: Object.assign({}, option.tooltip, { renderMode: 'richText' })
    }));
    new ResizeObserver(function () { chart.resize(); }).observe(box);
  }
  charts(document);
})();
