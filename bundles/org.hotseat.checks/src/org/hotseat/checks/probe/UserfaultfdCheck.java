// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.probe;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.checks.CheckKind;
import org.hotseat.checks.Fix;

/** Whether the kernel lets a process bring another's memory in while it runs: standbys need it. */
final class UserfaultfdCheck implements HostCheck {

    static final String SCRIPT = """
            echo @symbol; grep -qw userfaultfd_ioctl /proc/kallsyms && echo yes
            echo @setting; cat /proc/sys/vm/unprivileged_userfaultfd 2>/dev/null
            echo @device; [ -c /dev/userfaultfd ] && echo yes
            echo @qemu; for f in /etc/libvirt/qemu.conf; do { cat $f || sudo -n cat $f; } 2>/dev/null; done |
            sed -n 's/^[[:space:]]*user[[:space:]]*=[[:space:]]*"[+]*\\([^"]*\\)".*/\\1/p' | tail -n 1
            echo @usual; getent passwd libvirt-qemu qemu | cut -d: -f1
            """;
    private static final String SETTING = "/etc/sysctl.d/60-hotseat-userfaultfd.conf";

    @Override
    public CheckKind kind() {
        return CheckKind.USERFAULTFD;
    }

    @Override
    public Finding run(CheckScene scene, Deadline deadline) throws FailureException {
        return judge(scene.ask(SCRIPT, deadline));
    }

    static Finding judge(String output) {
        Parts parts = Parts.of(output);
        boolean kernel = parts.first("symbol").isPresent() || parts.first("setting").isPresent()
                || parts.first("device").isPresent();
        if (!kernel) {
            return Finding.note(Messages.faultsMissing, Messages.faultsNeeded);
        }
        String account = parts.first("qemu").or(() -> parts.first("usual")).orElse("root");
        boolean allowed = parts.number("setting").filter(value -> value == 1).isPresent();
        if (allowed) {
            return Finding.good(Messages.faultsForAll);
        }
        if (account.equals("root") || account.equals("0")) {
            return Finding.good(Messages.faultsForRoot);
        }
        return Finding.note(NLS.bind(Messages.faultsNotForQemu, account), Messages.faultsNeeded).with(
                new Fix(Messages.allowFaults, Messages.allowFaultsMore, List.of(
                        "echo vm.unprivileged_userfaultfd=1 > " + SETTING, "sysctl -q -p " + SETTING),
                List.of("rm -f " + SETTING, "sysctl -q vm.unprivileged_userfaultfd=0"), false));
    }
}
