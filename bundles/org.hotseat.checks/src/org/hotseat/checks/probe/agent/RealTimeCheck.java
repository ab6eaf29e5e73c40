// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.probe.agent;

import java.util.List;
import java.util.Optional;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.checks.CheckKind;
import org.hotseat.checks.Fix;
import org.hotseat.checks.probe.CheckScene;
import org.hotseat.checks.probe.Finding;
import org.hotseat.checks.probe.HostCheck;
import org.hotseat.checks.probe.Parts;

/** Whether the keeper can run before everything else, so that a busy host still keeps its lease. */
final class RealTimeCheck implements HostCheck {

    static final String SCRIPT = """
            echo @runtime; cat /proc/sys/kernel/sched_rt_runtime_us 2>/dev/null
            echo @tool; command -v chrt
            echo @fifo; { chrt -f 20 true || sudo -n chrt -f 20 true; } 2>/dev/null && echo yes
            echo @root; { [ "$(id -u)" = 0 ] || sudo -n true; } 2>/dev/null && echo yes
            true
            """;
    private static final String SETTING = "/etc/sysctl.d/60-hotseat-realtime.conf";

    @Override
    public CheckKind kind() {
        return CheckKind.REAL_TIME;
    }

    @Override
    public Finding run(CheckScene scene, Deadline deadline) throws FailureException {
        return judge(scene.ask(SCRIPT, deadline));
    }

    static Finding judge(String output) {
        Parts parts = Parts.of(output);
        Optional<Long> runtime = parts.number("runtime");
        if (runtime.isPresent() && runtime.get() == 0) {
            return Finding.note(Messages.realTimeOff, Messages.realTimeNeeded).with(new Fix(Messages.allowRealTime,
                    Messages.allowRealTimeMore, List.of("echo kernel.sched_rt_runtime_us=950000 > " + SETTING,
                            "sysctl -q -p " + SETTING),
                    List.of("rm -f " + SETTING, "sysctl -q kernel.sched_rt_runtime_us=0"), false));
        }
        if (parts.first("fifo").isPresent()) {
            return Finding.good(Messages.realTimeFound);
        }
        boolean tried = parts.first("tool").isPresent() && parts.first("root").isPresent();
        return tried || runtime.isEmpty() ? Finding.note(Messages.realTimeRefused, Messages.realTimeNeeded)
                : Finding.good(Messages.realTimeAllowed);
    }
}
