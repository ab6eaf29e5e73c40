// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.served;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.hotseat.base.id.MachineId;
import org.hotseat.disks.machine.ServedMachines;
import org.hotseat.hypervisor.HypervisorEvent;
import org.hotseat.hypervisor.HypervisorEvent.DiskError;

/**
 * Ends machines whose daemon has ended before them. What the daemon had not yet written of its images' tables is lost,
 * also of writes that the guest takes for done: a daemon begun anew under the guest could only pretend that nothing
 * had happened. To a machine that ends too it is a power cut, against which guests flush what matters to them. No call
 * to libvirt is made, whose own way of ending a machine waits for its disks. Stateless.
 *
 * @param served the machines
 * @param told of each, before it ends; must not block
 */
public record LostDisks(ServedMachines served, Consumer<HypervisorEvent> told) {

    private static final Logger LOG = System.getLogger(LostDisks.class.getName());
    private static final String GUEST = "guest=";
    private static final Path PROCESSES = Path.of("/proc");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /**
     * Ends one.
     *
     * @param machine which
     * @param process of it; one that has ended is left alone
     */
    public void end(MachineId machine, ProcessHandle process) {
        if (process.isAlive()) {
            LOG.log(Level.WARNING, "{0} is ended: the storage daemon that served its disks has ended", machine);
            told.accept(new DiskError(machine, name(process), "", DiskError.UNSERVED, false));
            process.destroyForcibly();
        }
        served.forget(machine);
    }

    /** Ends all whose daemons ended while nobody looked. */
    public void endAll() {
        for (MachineId machine : served.lost()) {
            user(machine).ifPresentOrElse(process -> end(machine, process), () -> served.forget(machine));
        }
    }

    /**
     * The process whose disks are served here.
     *
     * @param machine which
     * @return empty when it has none, or one that has its disks otherwise
     */
    public Optional<ProcessHandle> user(MachineId machine) {
        String quoted = '"' + served.socket(machine).toString() + '"';
        try (Stream<Path> all = Files.list(PROCESSES)) {
            return all.map(Path::getFileName).map(String::valueOf).filter(name -> NUMBER.matcher(name).matches())
                    .filter(name -> words(name).stream().anyMatch(word -> word.contains(quoted))).findFirst()
                    .flatMap(name -> ProcessHandle.of(Long.parseLong(name)));
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "processes cannot be seen: {0}", unreadable.getMessage());
            return Optional.empty();
        }
    }

    private static String name(ProcessHandle process) {
        return words(Long.toString(process.pid())).stream().filter(word -> word.startsWith(GUEST)).findFirst()
                .map(word -> word.substring(GUEST.length()).split("(?<!,),(?!,)")[0].replace(",,", ",")).orElse("");
    }

    private static List<String> words(String process) {
        try {
            return Arrays.asList(Files.readString(PROCESSES.resolve(process).resolve("cmdline")).split("\0"));
        } catch (IOException ended) {
            return List.of();
        }
    }
}
