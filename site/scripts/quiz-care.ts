// What looks after the words and the answers: how things are said of somebody else, and
// which answers cannot stand together. A piece of the quiz that comes behind it.
import { clashing, contradictions, rulesOut } from "./clash";
import { pieces } from "./pieces";
import { voiceOf as voice } from "./voice";

pieces.care = { voice, clashing, contradictions, rulesOut };
