package se.stafett.trials.command;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** On what the trials were run. */
final class Machine {
    private Machine() {}

    static String inWords() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return system.getAvailableProcessors() + " processors, " + (system.getTotalMemorySize() >> 30) + " GB, "
                + system.getName() + ", Java " + Runtime.version().feature();
    }
}
