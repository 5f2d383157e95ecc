package se.stafett.notice.listening;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import se.stafett.notice.domain.NoticeTimes;

/** What an operator can set. */
@ConfigMapping(prefix = "stafett.notices")
interface NoticeSettings {
    @WithDefault("24h")
    Duration beforeMeeting();

    @WithDefault("7d")
    Duration planAfterNeed();

    /** How often is looked whether a notice's time has come. */
    @WithDefault("1s")
    Duration look();

    default NoticeTimes times() {
        return new NoticeTimes(beforeMeeting(), planAfterNeed());
    }
}
