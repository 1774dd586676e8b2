// Stands in the page behind the law and says that it has arrived.
window.reliefLaw!();
export {};
