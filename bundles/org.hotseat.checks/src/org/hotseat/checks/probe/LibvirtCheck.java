// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.probe;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.checks.CheckKind;
import org.hotseat.checks.Fix;

/** Versions of libvirt and QEMU, and whether the processor helps. */
final class LibvirtCheck implements HostCheck {

    static final String SCRIPT = """
            echo @libvirt; { libvirtd --version || virtqemud --version; } 2>/dev/null </dev/null | head -n1
            echo @qemu; for q in "qemu-system-$(uname -m)" /usr/libexec/qemu-kvm; do
            "$q" --version 2>/dev/null </dev/null | head -n1; done
            echo @kvm; [ -c /dev/kvm ] && echo yes
            echo @apt; command -v apt-get
            true
            """;
    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.\\d+\\.\\d+");
    private static final int OLDEST_LIBVIRT = 6;
    private static final int OLDEST_QEMU = 4;

    @Override
    public CheckKind kind() {
        return CheckKind.LIBVIRT;
    }

    @Override
    public Finding run(CheckScene scene, Deadline deadline) throws FailureException {
        return judge(scene.ask(SCRIPT, deadline));
    }

    static Finding judge(String output) {
        Parts parts = Parts.of(output);
        Optional<Matcher> libvirt = version(parts.first("libvirt"));
        Optional<Matcher> qemu = version(parts.first("qemu"));
        if (libvirt.isEmpty() || qemu.isEmpty()) {
            Finding missing = Finding.stop(libvirt.isEmpty() ? Messages.libvirtMissing : Messages.qemuMissing,
                    Messages.libvirtNeeded);
            return parts.first("apt").isPresent() ? missing.with(install()) : missing;
        }
        String found = NLS.bind(Messages.libvirtFound, libvirt.get().group(), qemu.get().group());
        if (major(libvirt.get()) < OLDEST_LIBVIRT || major(qemu.get()) < OLDEST_QEMU) {
            return Finding.stop(found, Messages.libvirtNeeded);
        }
        return parts.first("kvm").isPresent() ? Finding.good(found)
                : Finding.note(found + Messages.noKvmFound, Messages.noKvm);
    }

    private static Optional<Matcher> version(Optional<String> line) {
        return line.map(VERSION::matcher).filter(Matcher::find);
    }

    private static int major(Matcher version) {
        return Integer.parseInt(version.group(1));
    }

    private static Fix install() {
        return new Fix(Messages.installLibvirt, Messages.installLibvirtMore, List.of(
                "apt-get -q update",
                "DEBIAN_FRONTEND=noninteractive apt-get -q -y install --no-install-recommends libvirt-daemon-system"
                        + " libvirt-clients qemu-utils"
                        + " \"qemu-system-$(case $(uname -m) in x86_64) echo x86;; *) echo arm;; esac)\""),
                List.of(), false);
    }
}
