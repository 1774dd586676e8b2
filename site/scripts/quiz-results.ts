// The answer, and what is done with answers: the last piece of the quiz, which comes
// while the person reads the first questions.
import { answerPage } from "./answer";
import { checkPage } from "./answers";
import { fromPaper, loadPage } from "./openpage";
import { pieces } from "./pieces";

pieces.results = { results: answerPage, check: checkPage, load: loadPage, begin: fromPaper };
