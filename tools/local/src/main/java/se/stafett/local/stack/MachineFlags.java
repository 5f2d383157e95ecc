package se.stafett.local.stack;

import java.util.List;
import java.util.stream.Stream;

/** How a service's virtual machine uses memory; docs/performance.md tells what that gave. */
final class MachineFlags {
    /** The image of a service has them, too. */
    static final List<String> OF_ALL_RELEASES = List.of(
            "-XX:+UseSerialGC",
            // begins small; a collection of everything, which happens when all is full, gives back what is not needed
            "-Xms64m",
            "-Xmn16m",
            "-XX:MinHeapFreeRatio=20",
            "-XX:MaxHeapFreeRatio=40",
            "-Xss512k",
            "-XX:ReservedCodeCacheSize=64m",
            // neither new compiled code nor new classes are a reason to stop and collect everything
            "-XX:SweeperThreshold=60",
            "-XX:MetaspaceSize=192m",
            // what the compiler gave back to the C library goes back to the system
            "-XX:TrimNativeHeapInterval=500",
            // ten times the calls before the second compiler takes a method: else it works beside every start
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.net.preferIPv4Stack=true");

    static final String SINCE_25 = "-XX:+UseCompactObjectHeaders";

    private MachineFlags() {}

    static List<String> of(Runtime.Version release) {
        return release.feature() < 25
                ? OF_ALL_RELEASES
                : Stream.concat(OF_ALL_RELEASES.stream(), Stream.of(SINCE_25)).toList();
    }
}
