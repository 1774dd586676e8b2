// The address "/": who has a browser that says which language they read goes
// there at once. Everybody else is asked, once.
const known = Array.from(document.querySelectorAll<HTMLAnchorElement>("a[hreflang]"));
const wanted = (navigator.languages || [navigator.language]).map((tag) => tag.slice(0, 2).toLowerCase());
const first = wanted.find((lang) => known.some((a) => a.hreflang === lang));
const link = known.find((a) => a.hreflang === first);
if (link) location.replace(link.href);

export {};
