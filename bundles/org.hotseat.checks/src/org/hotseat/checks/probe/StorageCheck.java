// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.checks.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.Deadline;
import org.hotseat.checks.CheckKind;
import org.hotseat.checks.Verdict;
import org.hotseat.link.spec.StorageFolder;

/** Whether the folders of all hosts are the same ones here, can be written, and keep locks between hosts. */
final class StorageCheck implements HostCheck {

    /** Whoever removes the file by itself has the lock until then; nothing is left when the connection breaks. */
    static final String WRITE = """
            cd %1$s 2>/dev/null || { echo @missing; echo yes; exit 0; }
            echo @kind; stat -f -c %%T . 2>/dev/null; echo @device; df -P . 2>/dev/null | tail -n1 | cut -d' ' -f1
            umask 077; echo %2$s > .hotseat-%2$s 2>/dev/null || { echo @readonly; echo yes; exit 0; }
            exec 9>>.hotseat-%2$s
            (n=0; while [ -e .hotseat-%2$s ] && [ $n -lt 20 ]; do sleep 1; n=$((n + 1)); done
            rm -f .hotseat-%2$s) >/dev/null 2>&1 </dev/null &
            command -v flock >/dev/null && flock -xn 9 >/dev/null 2>&1 </dev/null
            echo @written; echo yes
            """;
    static final String LOOK = """
            cd %1$s 2>/dev/null || exit 0; echo @seen; cat .hotseat-%2$s 2>/dev/null
            command -v flock >/dev/null && { flock -xn .hotseat-%2$s true 2>/dev/null; r=$?; echo @lock; echo $r; }
            true
            """;
    private static final String CLEAN = "rm -f %1$s/.hotseat-%2$s\n";

    private final Supplier<String> marks;

    StorageCheck() {
        this(() -> UUID.randomUUID().toString());
    }

    StorageCheck(Supplier<String> marks) {
        this.marks = marks;
    }

    @Override
    public CheckKind kind() {
        return CheckKind.STORAGE;
    }

    @Override
    public Finding run(CheckScene scene, Deadline deadline) throws FailureException {
        if (scene.folders().isEmpty()) {
            return Finding.note(Messages.storageNone, Messages.storageDefine);
        }
        List<Finding> all = new ArrayList<>();
        for (StorageFolder folder : scene.folders()) {
            all.add(one(scene, folder, deadline));
        }
        return worst(all);
    }

    private Finding one(CheckScene scene, StorageFolder folder, Deadline deadline) throws FailureException {
        String mark = marks.get();
        String path = Shell.quoted(folder.path());
        String here = scene.ask(String.format(WRITE, path, mark), deadline);
        try {
            Optional<Peer> peer = scene.peers().stream().findFirst();
            String there = peer.isEmpty() ? "" : scene.ask(peer.get(), String.format(LOOK, path, mark), deadline);
            return judge(folder.path(), mark, here, peer.map(Peer::name), there);
        } finally {
            scene.ask(String.format(CLEAN, path, mark), deadline);
        }
    }

    static Finding judge(String path, String mark, String here, Optional<String> peer, String there) {
        Parts own = Parts.of(here);
        if (own.first("missing").isPresent()) {
            return Finding.stop(NLS.bind(Messages.storageMissing, path), Messages.storageMount);
        }
        String kind = own.first("kind").orElse("?");
        if (own.first("written").isEmpty()) {
            return Finding.stop(NLS.bind(Messages.storageReadOnly, path, kind), Messages.storageWritable);
        }
        if (peer.isEmpty()) {
            return Finding.good(NLS.bind(Messages.storageAlone, path, kind));
        }
        Parts other = Parts.of(there);
        if (!other.first("seen").equals(Optional.of(mark))) {
            return Finding.stop(NLS.bind(Messages.storageOther, path, peer.get()), Messages.storageMount);
        }
        if (other.number("lock").isEmpty()) {
            return Finding.note(NLS.bind(Messages.storageSame, path, kind), Messages.storageLocksUnknown);
        }
        return other.number("lock").filter(code -> code == 1).isPresent()
                ? Finding.good(NLS.bind(Messages.storageFound, path, kind))
                : Finding.stop(NLS.bind(Messages.storageNoLocks, path, kind), Messages.storageLocks);
    }

    private static Finding worst(List<Finding> all) {
        Finding worst = all.getFirst();
        List<String> words = new ArrayList<>();
        for (Finding one : all) {
            words.add(one.found());
            worst = one.verdict().compareTo(worst.verdict()) > 0 ? one : worst;
        }
        return worst.verdict() == Verdict.GOOD ? Finding.good(String.join("; ", words)) : worst;
    }
}
