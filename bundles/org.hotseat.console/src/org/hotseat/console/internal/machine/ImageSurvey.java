// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.internal.machine;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.work.Progress;
import org.hotseat.base.work.Run;
import org.hotseat.base.work.Workers;
import org.hotseat.console.internal.machine.HostFiles.Use;
import org.hotseat.console.machine.ImageOffer;
import org.hotseat.console.machine.ImageOffer.Kept;
import org.hotseat.console.machine.ImageUse;
import org.hotseat.console.machine.ImageUses;
import org.hotseat.hypervisor.image.DiskImage;
import org.hotseat.observed.inventory.HostView;

/** Asks all hosts of the cluster, beside each other, what their machines use. Blocks up to a minute; thread-safe. */
final class ImageSurvey {

    private static final Logger LOG = System.getLogger(ImageSurvey.class.getName());
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int AT_ONCE = 8;

    private final MachineDesk desk;
    private final Workers workers;

    ImageSurvey(MachineDesk desk, Workers workers) {
        this.desk = desk;
        this.workers = workers;
    }

    /** What the hosts have told; a host is in one of both. */
    private record Answers(Map<HostId, HostFiles> files, Map<String, Failure> unseen) {

        ImageUses uses() {
            return ImageLinks.of(files.values(), unseen);
        }
    }

    ImageUses uses(Progress progress) throws FailureException {
        return ask(progress).uses();
    }

    ImageOffer offer(MachineId machine, Progress progress) throws FailureException {
        HostId host = desk.machine(machine).host();
        Answers answers = ask(progress);
        HostFiles mine = answers.files.get(host);
        if (!answers.unseen.isEmpty() || mine == null) {
            return new ImageOffer(List.of(), List.of(), answers.unseen);
        }
        ImageUses uses = answers.uses();
        List<DiskImage> images = new ArrayList<>();
        List<Kept> kept = new ArrayList<>();
        for (String path : own(mine, machine)) {
            DiskImage image = mine.images().get(path);
            List<ImageUse> others = uses.of(path).stream().filter(use -> use.base()
                    || !use.host().equals(host) || use.machine().filter(machine::equals).isEmpty()).toList();
            if (!others.isEmpty()) {
                kept.add(new Kept(path, others));
            } else if (image != null && !image.format().equals("iso")) {
                images.add(image);
            }
        }
        return new ImageOffer(images, kept, Map.of());
    }

    /** Files that the machine has for disks which it writes alone, and for nothing else. */
    private static Set<String> own(HostFiles files, MachineId machine) {
        Set<String> own = new LinkedHashSet<>();
        files.uses().stream().filter(use -> use.machine().equals(machine) && use.own()).map(Use::path)
                .forEach(own::add);
        files.uses().stream().filter(use -> use.machine().equals(machine) && !use.own() && !use.base())
                .map(Use::path).forEach(own::remove);
        return own;
    }

    private Answers ask(Progress progress) throws FailureException {
        List<HostView> hosts = desk.inventory().hosts();
        Answers answers = new Answers(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        Run run = new Run(new BulkAct.CancelOnly(progress), Deadline.in(LIMIT));
        ConcurrentLinkedQueue<HostView> waiting = new ConcurrentLinkedQueue<>(hosts);
        CountDownLatch left = new CountDownLatch(hosts.size());
        Runnable share = () -> {
            for (HostView next = waiting.poll(); next != null; next = waiting.poll()) {
                try {
                    askOne(next, answers, run);
                } finally {
                    left.countDown();
                }
            }
        };
        askAll(share, Math.min(AT_ONCE, hosts.size()), left, run);
        progress.checkCancelled();
        for (HostView host : hosts) {
            if (!answers.files.containsKey(host.id())) {
                answers.unseen.putIfAbsent(host.name(), new Failure(FailureCode.TIMEOUT,
                        NLS.bind(Messages.hostDown, host.name()), Messages.hostDownRemedy));
            }
        }
        return new Answers(Map.copyOf(answers.files), Map.copyOf(answers.unseen));
    }

    private void askAll(Runnable share, int threads, CountDownLatch left, Run run) {
        ExecutorService helpers = workers.pool("image-survey", Math.max(1, threads - 1));
        try {
            for (int i = 1; i < threads; i++) {
                helpers.execute(share);
            }
            share.run();
            if (!left.await(run.deadline().leftMillis(), TimeUnit.MILLISECONDS)) {
                LOG.log(Level.WARNING, "hosts have not told what their machines use within {0}", LIMIT);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            helpers.shutdownNow();
        }
    }

    private void askOne(HostView host, Answers answers, Run run) {
        try {
            HostFiles files = new HostFilesReader(desk.host(host.id()).hypervisor(), run).read(host.id(), host.name());
            answers.files.put(host.id(), files);
        } catch (FailureException failed) {
            answers.unseen.put(host.name(), failed.failure());
        }
    }
}
