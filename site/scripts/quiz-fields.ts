// What a question is answered with that is not chosen from a list: the search for the
// crime, days, numbers. A piece of the quiz that comes behind it.
import { charge } from "./chargebox";
import { date } from "./datefield";
import { dateList } from "./datelist";
import { number } from "./number";
import { pieces } from "./pieces";
import { section } from "./section";
import { Kind } from "./wire";

pieces.fields = {
  [Kind.Date]: date,
  [Kind.DateList]: dateList,
  [Kind.Count]: number,
  [Kind.Money]: number,
  [Kind.Section]: section,
};
pieces.charge = charge;
