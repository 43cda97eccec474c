/* Taking documents in: files dropped on the form, and pasted words that bring a table with them. */
(function () {
  'use strict';

  // form[data-drop="id of the file input"]: dropped files are as if chosen
  document.querySelectorAll('form[data-drop]').forEach(function (form) {
    const input = document.getElementById(form.dataset.drop);
    const hint = form.querySelector('[data-drop-names]');
    const usual = hint.textContent;
    function tell() {
      const names = [...input.files].map(function (file) { return file.name; });
      hint.textContent = names.length > 0 ? hint.dataset.dropNames + names.join('、') : usual;
    }
    form.addEventListener('dragover', function (event) {
      event.preventDefault();
      form.classList.add('is-over');
    });
    form.addEventListener('dragleave', function (event) {
      if (!form.contains(event.relatedTarget)) form.classList.remove('is-over');
    });
    form.addEventListener('drop', function (event) {
      event.preventDefault();
      form.classList.remove('is-over');
      if (event.dataTransfer.files.length === 0) return;
      input.files = event.dataTransfer.files;
      tell();
    });
    input.addEventListener('change', tell);
  });

  // input[data-picks="id of a radio button"]: ticking a part means that parts are chosen
  document.addEventListener('change', function (event) {
    const radio = event.target.checked && event.target.dataset.picks && document.getElementById(event.target.dataset.picks);
    if (radio) radio.checked = true;
  });

  // textarea[data-paste="id of a hidden field"]: a table is kept as it was copied until the words are changed by hand
  document.querySelectorAll('textarea[data-paste]').forEach(function (area) {
    const html = document.getElementById(area.dataset.paste);
    const note = document.querySelector(html.dataset.pasteNote);
    let pasting = '';
    function keep(value) {
      html.value = value;
      note.hidden = value === '';
    }
    area.addEventListener('paste', function (event) {
      const copied = event.clipboardData.getData('text/html');
      const whole = area.selectionStart === 0 && area.selectionEnd === area.value.length;
      pasting = whole && /<table[\s>]/i.test(copied) ? copied : '';
    });
    area.addEventListener('input', function () {
      keep(pasting);
      pasting = '';
    });
  });
})();
