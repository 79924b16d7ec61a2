package org.creditportal.portal.local;

/// Ends the portal when the process that started it is gone, however that ended, if it is told to by the system
/// property
/// `portal.local.ends-with-parent`: Maven would leave it behind when it is killed.
final class ParentWatch {

    private ParentWatch() {}

    static void begin() {
        if (Boolean.getBoolean("portal.local.ends-with-parent")) {
            ProcessHandle.current().parent().ifPresent(ParentWatch::watch);
        }
    }

    private static void watch(ProcessHandle parent) {
        var _ = parent.onExit().thenRun(() -> System.exit(0));
    }
}
