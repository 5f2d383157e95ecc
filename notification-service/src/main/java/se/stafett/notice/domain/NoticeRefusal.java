package se.stafett.notice.domain;

import se.stafett.care.Refusal;

/** Why an inbox stays closed. */
public sealed interface NoticeRefusal extends Refusal {

    /** There is none, or it is another's. */
    record NoticeNotFound() implements NoticeRefusal, NotFound {
        @Override
        public String code() {
            return "notice-not-found";
        }
    }

    /** A system that acts for no unit has no inbox. */
    record HasNoInbox() implements NoticeRefusal, NotAllowed {
        @Override
        public String code() {
            return "has-no-inbox";
        }
    }
}
