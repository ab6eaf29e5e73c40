// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.checks.Candidate;
import org.hotseat.checks.CheckKind;
import org.hotseat.checks.Fix;

/** Whether libvirt listens and the account may speak to it. */
final class SocketCheck implements HostCheck {

    private static final String MODULAR = "/run/libvirt/virtqemud-sock";
    private static final String CLASSIC = "/run/libvirt/libvirt-sock";

    @Override
    public CheckKind kind() {
        return CheckKind.SOCKET;
    }

    static List<String> candidates(Candidate candidate) {
        return candidate.libvirtSocket().map(List::of).orElseGet(() -> candidate.libvirtUri().getScheme()
                .startsWith("qemu") ? List.of(MODULAR, CLASSIC) : List.of(CLASSIC));
    }

    static String script(List<String> sockets) {
        StringBuilder script = new StringBuilder("echo @sockets; for s in");
        sockets.forEach(path -> script.append(' ').append(Shell.quoted(path)));
        return script.append("; do if [ -S \"$s\" ]; then [ -w \"$s\" ] && echo \"ok $s\" || echo \"no $s\"; fi; done\n"
                + "echo @groups; id -Gn\necho @systemd; [ -d /run/systemd/system ] && echo yes; true\n").toString();
    }

    @Override
    public Finding run(CheckScene scene, Deadline deadline) throws FailureException {
        return judge(scene.ask(script(candidates(scene.candidate())), deadline), scene.candidate().user());
    }

    /** The socket that can be used, from the output of the script. */
    static Optional<String> usable(String output) {
        return Parts.of(output).lines("sockets").stream().filter(line -> line.startsWith("ok "))
                .map(line -> line.substring(3)).findFirst();
    }

    static Finding judge(String output, String user) {
        Parts parts = Parts.of(output);
        Optional<String> usable = usable(output);
        if (usable.isPresent()) {
            return Finding.good(NLS.bind(Messages.socketFound, usable.get()));
        }
        List<String> refused = new ArrayList<>(parts.lines("sockets"));
        if (!refused.isEmpty()) {
            String account = Shell.quoted(user);
            return Finding.stop(NLS.bind(Messages.socketRefused, user, refused.getFirst().substring(3)),
                    Messages.socketGroup).with(new Fix(NLS.bind(Messages.addToGroup, user), Messages.addToGroupMore,
                            List.of("usermod -aG libvirt " + account), List.of("gpasswd -d " + account + " libvirt"),
                            false));
        }
        Finding silent = Finding.stop(Messages.socketMissing, Messages.socketStart);
        return parts.first("systemd").isEmpty() ? silent : silent.with(new Fix(Messages.startLibvirt,
                Messages.startLibvirtMore, List.of("systemctl enable --now libvirtd.service"),
                List.of("systemctl disable --now libvirtd.service"), false));
    }
}
