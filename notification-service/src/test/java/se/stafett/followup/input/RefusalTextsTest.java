package se.stafett.followup.input;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.stafett.care.Decimal;
import se.stafett.care.HsaId;
import se.stafett.care.IcfCode;
import se.stafett.followup.domain.FollowUpRefusal;
import se.stafett.indicator.domain.IndicatorRefusal;
import se.stafett.notice.domain.NoticeRefusal;
import se.stafett.rig.RefusalWording;
import se.stafett.rig.Specimens;
import se.stafett.webhook.domain.SubscriptionRefusal;

class RefusalTextsTest implements RefusalWording {
    @Override
    public List<Worded> refusals() {
        return Stream.of(FollowUpRefusal.class, IndicatorRefusal.class, NoticeRefusal.class, SubscriptionRefusal.class)
                .flatMap(family ->
                        Specimens.of(family, new HsaId("SE0000000001-A"), new Decimal("7.5"), new IcfCode("d450"))
                                .stream())
                .map(refusal -> new Worded(refusal.code(), refusal.arguments().keySet()))
                .distinct()
                .toList();
    }

    @Override
    public Set<String> others() {
        return Set.of("patient-not-found");
    }
}
