// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.probe.agent;

import java.util.List;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.checks.CheckKind;
import org.hotseat.checks.Fix;
import org.hotseat.checks.probe.CheckScene;
import org.hotseat.checks.probe.Finding;
import org.hotseat.checks.probe.HostCheck;
import org.hotseat.checks.probe.Parts;

/** Whether the kernel freezes and kills all processes of a machine at one word. */
final class ControlGroupCheck implements HostCheck {

    static final String SCRIPT = """
            echo @type; stat -f -c %T /sys/fs/cgroup 2>/dev/null
            echo @freeze; ls -d /sys/fs/cgroup/*/cgroup.freeze 2>/dev/null | head -n 1
            echo @kill; ls -d /sys/fs/cgroup/*/cgroup.kill 2>/dev/null | head -n 1
            echo @grub; [ -d /etc/default/grub.d ] && command -v update-grub
            true
            """;
    private static final String SETTING = "/etc/default/grub.d/60-hotseat.cfg";

    @Override
    public CheckKind kind() {
        return CheckKind.CONTROL_GROUPS;
    }

    @Override
    public Finding run(CheckScene scene, Deadline deadline) throws FailureException {
        return judge(scene.ask(SCRIPT, deadline));
    }

    static Finding judge(String output) {
        Parts parts = Parts.of(output);
        if (!parts.first("type").filter("cgroup2fs"::equals).isPresent()) {
            Finding old = Finding.note(Messages.groupsOld, Messages.groupsNeeded);
            return parts.first("grub").isEmpty() ? old : old.with(new Fix(Messages.unifyGroups,
                    Messages.unifyGroupsMore, List.of("echo 'GRUB_CMDLINE_LINUX=\"$GRUB_CMDLINE_LINUX"
                            + " systemd.unified_cgroup_hierarchy=1\"' > " + SETTING, "update-grub"),
                    List.of("rm -f " + SETTING, "update-grub"), false));
        }
        boolean whole = parts.first("freeze").isPresent() && parts.first("kill").isPresent();
        return whole ? Finding.good(Messages.groupsFound) : Finding.note(Messages.groupsPoor, Messages.groupsNeeded);
    }
}
