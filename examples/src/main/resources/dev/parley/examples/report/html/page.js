'use strict';
// Without this script the page shows everything, and a number leads to its words. With it a number opens them beside the page, and filters narrow the page down.

const byId = id => document.getElementById(id);

/** The words of claims, one claim after the other, in a dialog. */
function reader() {
  const dialog = byId('words');
  const find = name => dialog.querySelector(name);
  const title = byId('words-title');
  const step = find('.words-step');
  const text = find('.words-text');
  let claims = [];
  let at = 0;

  /** The article of a claim, with its words highlighted in their sentence. */
  function article(card) {
    const copy = byId(card.dataset.article).cloneNode(true);
    copy.removeAttribute('id');
    const wanted = [];
    for (let mark = Number(card.dataset.first); mark <= Number(card.dataset.last); mark++) {
      wanted.push(copy.querySelector(`#mark-${mark}`));
    }
    for (const mark of wanted) {
      mark.classList.add('on');
      mark.closest('.sentence')?.classList.add('on');
    }
    copy.querySelectorAll('[id]').forEach(part => part.removeAttribute('id'));
    const heading = document.createElement('p');
    heading.className = 'where';
    heading.textContent = copy.querySelector('h3').textContent;
    copy.querySelector('h3').replaceWith(heading);
    return {copy, first: wanted[0]};
  }

  function show() {
    const card = byId(`claim-${claims[at]}`);
    const told = card.cloneNode(true);
    told.querySelectorAll('a').forEach(link => link.replaceWith(...link.childNodes));
    const place = find('.words-claim');
    place.replaceChildren(...told.childNodes);
    place.classList.toggle('alone', !card.dataset.article);
    text.hidden = !card.dataset.article;
    text.replaceChildren();
    step.hidden = claims.length < 2;
    step.querySelector('p').textContent = `${at + 1} of ${claims.length}`;
    find('.back').disabled = at === 0;
    find('.on').disabled = at === claims.length - 1;
    if (card.dataset.article) {
      const {copy, first} = article(card);
      text.append(copy);
      text.scrollTop = first.getBoundingClientRect().top - text.getBoundingClientRect().top - text.clientHeight / 3;
    }
  }

  function move(by) {
    at = Math.min(Math.max(at + by, 0), claims.length - 1);
    show();
  }

  find('.close').addEventListener('click', () => dialog.close());
  find('.back').addEventListener('click', () => move(-1));
  find('.on').addEventListener('click', () => move(1));
  dialog.addEventListener('click', event => event.target === dialog && dialog.close());

  return link => {
    claims = link.dataset.claims.split(' ');
    at = 0;
    title.textContent = link.getAttribute('aria-label') || link.textContent;
    dialog.showModal();
    show();
    title.focus();
  };
}

/** Hides what does not fit what is chosen, and says how much is left. */
function filters() {
  const bar = byId('filters');
  const form = bar.querySelector('form');
  const parts = [...document.querySelectorAll('main [data-parties]')];
  const wants = (list, code) => !code || list.split(' ').includes(code);

  function apply() {
    const {party, type, verdict} = Object.fromEntries(new FormData(form));
    for (const part of parts) {
      const fits = wants(part.dataset.parties, party) && wants(part.dataset.types, type) && wants(part.dataset.verdicts, verdict);
      part.classList.toggle('out', !fits);
    }
    for (const whole of document.querySelectorAll('.group, .timeline tbody tr')) {
      whole.classList.toggle('out', !whole.querySelector('[data-parties]:not(.out)'));
    }
    const matters = parts.filter(part => part.matches('.matter'));
    const left = matters.filter(part => !part.matches('.out')).length;
    form.querySelector('.count').textContent = `${left} of ${matters.length} matters`;
  }

  form.addEventListener('change', apply);
  form.addEventListener('reset', () => setTimeout(apply));
  form.addEventListener('submit', event => event.preventDefault());
  bar.hidden = false;
  apply();
}

const read = reader();
document.addEventListener('click', event => {
  const link = event.target.closest('a[data-claims]');
  if (link) {
    event.preventDefault();
    read(link);
  }
});
filters();
