package vn.xetkhen.intake;

import java.util.Set;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Subject;
import vn.xetkhen.nominee.CommendationEntry;
import vn.xetkhen.nominee.DisciplineEntry;
import vn.xetkhen.nominee.InitiativeEntry;
import vn.xetkhen.nominee.LaunchLevel;
import vn.xetkhen.nominee.PartialDate;
import vn.xetkhen.nominee.Rating;
import vn.xetkhen.nominee.ReviewEntry;
import vn.xetkhen.nominee.TitleEntry;

/** One reader for each kind of cell, with what it has read before. For one workbook, one thread. */
final class Readers {

  final Memo<Parsed<Rating>> rating = new Memo<>(ScalarCells::rating);
  final Memo<Parsed<CommendationKind>> kind = new Memo<>(ScalarCells::kind);
  final Memo<Parsed<Boolean>> registered = new Memo<>(ScalarCells::registered);
  final Memo<Parsed<Boolean>> woman = new Memo<>(ScalarCells::woman);
  final Memo<Parsed<Boolean>> direct = new Memo<>(ScalarCells::direct);
  final Memo<Parsed<Boolean>> organisations = new Memo<>(ScalarCells::organisations);
  final Memo<Parsed<String>> words = new Memo<>(ScalarCells::words);
  final Memo<Parsed<PartialDate>> textDate =
      new Memo<>(text -> Dates.read(new RawCell(RawCell.Type.TEXT, text, null)));
  final Memo<Parsed<Set<LaunchLevel>>> launchedBy;
  final Memo<Parsed<AwardId>> requestedByPerson;
  final Memo<Parsed<AwardId>> requestedByCollective;
  final Memo<ListCell<TitleEntry>> titles;
  final Memo<ListCell<InitiativeEntry>> initiatives;
  final Memo<ListCell<CommendationEntry>> commendations;
  final Memo<ListCell<DisciplineEntry>> disciplines;
  final Memo<ListCell<ReviewEntry>> reviews;

  Readers(IntakeSettings settings) {
    Authority authority = new Authority(settings.province());
    RequestCell request = new RequestCell(settings.awards(), authority);
    TitleCell title = new TitleCell();
    InitiativeCell initiative = new InitiativeCell();
    CommendationCell commendation = new CommendationCell(settings.awards(), authority);
    DisciplineCell discipline = new DisciplineCell();
    ReviewCell review = new ReviewCell();
    launchedBy = new Memo<>(text -> Parsed.of(authority.levels(CellText.clean(text))));
    requestedByPerson = new Memo<>(text -> request.read(text, Subject.INDIVIDUAL));
    requestedByCollective = new Memo<>(text -> request.read(text, Subject.COLLECTIVE));
    titles = new Memo<>(text -> ListCell.read(text, title));
    initiatives = new Memo<>(text -> ListCell.read(text, initiative));
    commendations = new Memo<>(text -> ListCell.read(text, commendation));
    disciplines = new Memo<>(text -> ListCell.read(text, discipline));
    reviews = new Memo<>(text -> ListCell.read(text, review));
  }

  Parsed<PartialDate> date(RawCell cell) {
    return cell.type() == RawCell.Type.TEXT ? textDate.get(cell.text()) : Dates.read(cell);
  }
}
