// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.probe.agent;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.checks.CheckKind;
import org.hotseat.checks.probe.CheckScene;
import org.hotseat.checks.probe.Finding;
import org.hotseat.checks.probe.HostCheck;
import org.hotseat.checks.probe.Parts;

/** Whether the C library is one that a Java which is sent along starts on. */
final class LibraryCheck implements HostCheck {

    static final String SCRIPT = "echo @glibc; ldd --version 2>&1 | head -n 1\n" + JavaCheck.SCRIPT;
    private static final Pattern VERSION = Pattern.compile(
            "(?i).*(?:glibc|gnu libc|gnu c library).* (\\d+)\\.(\\d+)\\S*");
    private static final int MAJOR = 2;
    private static final int MINOR = 17;

    @Override
    public CheckKind kind() {
        return CheckKind.GLIBC;
    }

    @Override
    public Finding run(CheckScene scene, Deadline deadline) throws FailureException {
        return judge(scene.ask(SCRIPT, deadline));
    }

    static Finding judge(String output) {
        Optional<String> line = Parts.of(output).first("glibc");
        Optional<Matcher> version = line.map(VERSION::matcher).filter(Matcher::matches);
        boolean fits = version.isPresent() && (Integer.parseInt(version.get().group(1)) > MAJOR
                || Integer.parseInt(version.get().group(1)) == MAJOR
                        && Integer.parseInt(version.get().group(2)) >= MINOR);
        String found = version.map(one -> NLS.bind(Messages.glibcFound, one.group(1) + '.' + one.group(2)))
                .orElse(Messages.glibcOther);
        if (fits) {
            return Finding.good(found);
        }
        return JavaCheck.version(output).isPresent() ? Finding.note(found, Messages.glibcNeeded)
                : Finding.stop(found, Messages.glibcNeeded);
    }
}
