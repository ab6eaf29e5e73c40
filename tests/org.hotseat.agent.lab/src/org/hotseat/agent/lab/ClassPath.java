// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.lab;

import java.io.File;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.hotseat.agent.life.Part;
import org.hotseat.base.id.HostId;
import org.hotseat.cluster.store.StoreKey;
import org.hotseat.failover.Datagram;
import org.hotseat.hypervisor.HypervisorDriver;
import org.hotseat.keeper.local.KeeperClient;
import org.hotseat.lease.timing.Profile;
import org.hotseat.protocol.Operation;
import org.hotseat.remote.serve.HypervisorService;
import org.hotseat.state.Kinds;

import com.google.gson.Gson;

/** Where the classes of an agent lie, whether they run in a framework or not. */
final class ClassPath {

    private static final Logger LOG = System.getLogger(ClassPath.class.getName());

    /** One class of each bundle that an agent consists of. */
    private static final List<Class<?>> BUNDLES = List.of(Part.class, HostId.class, Profile.class, Kinds.class,
            Operation.class, StoreKey.class, KeeperClient.class, HypervisorService.class, HypervisorDriver.class,
            Datagram.class, Gson.class, NLS.class);
    /** Drivers, which export nothing; agents do without those that cannot be seen from here. */
    private static final List<String> DRIVERS = List.of("org.hotseat.simulated.internal.SimulatedDriver");

    private ClassPath() {
    }

    static String ofAgent() {
        Set<String> all = new TreeSet<>();
        List<String> ordered = new ArrayList<>();
        List<Class<?>> wanted = new ArrayList<>(BUNDLES);
        for (String driver : DRIVERS) {
            try {
                wanted.add(Class.forName(driver));
            } catch (ClassNotFoundException hidden) {
                beside(driver).ifPresentOrElse(place -> ordered.add(place.toString()),
                        () -> LOG.log(Level.DEBUG, "agents run without {0}", driver));
            }
        }
        for (Class<?> one : wanted) {
            String place = place(one).toString();
            if (all.add(place)) {
                ordered.add(place);
            }
        }
        return ordered.stream().collect(Collectors.joining(File.pathSeparator));
    }

    /** In a framework: the bundle beside the one of the port, which has the same place but for its name. */
    private static Optional<Path> beside(String driver) {
        String bundle = driver.substring(0, driver.indexOf(".internal"));
        String port = HypervisorDriver.class.getPackageName();
        Path found = Path.of(place(HypervisorDriver.class).toString().replace(port, bundle));
        return Files.exists(found) && found.toString().contains(bundle) ? Optional.of(found) : Optional.empty();
    }

    private static Path place(Class<?> one) {
        try {
            Path found = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
            for (String below : List.of("bin", "target/classes")) {
                if (Files.isDirectory(found.resolve(below))) {
                    return found.resolve(below);
                }
            }
            return found;
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
