// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.command;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.eclipse.core.runtime.adaptor.EclipseStarter;
import org.hotseat.agent.internal.run.AgentComponent;
import org.hotseat.agent.internal.state.Purpose;
import org.hotseat.agent.internal.state.StateFolder;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.process.settings.AgentSettings;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * Starts the OSGi framework of the unpacked product in this process, and waits for its agent. Bundles of ours get their
 * classes from the class path that the launcher has made of their jars: one copy of each, from Java's archive.
 */
final class FrameworkStarter implements Command.Starter {

    /** Where the product is unpacked; the launcher says it. */
    static final String HOME = "hotseat.agent.home";
    /** Names Java, place and build, so that what the framework keeps fits all three. */
    private static final String PLACE = "hotseat.agent.place";
    /** Packages of ours, in the framework's words. */
    private static final String OWN = "org.hotseat.*";

    @Override
    public String run(AgentSettings settings) throws FailureException {
        try {
            Optional<String> holder = StateFolder.holder(settings.state());
            if (holder.isPresent()) {
                return "The state folder " + settings.state() + " is in use by " + holder.get()
                        + ". Stop that agent first, or give this one another folder by \"state\".";
            }
            Path home = Path.of(System.getProperty(HOME, "."));
            Path kept = StateFolder.prepare(settings.state(), Purpose.FRAMEWORK);
            EclipseStarter.setInitialProperties(properties(home, kept, settings));
            BundleContext context = EclipseStarter.startup(new String[0], null);
            return await(context);
        } catch (FailureException known) {
            throw known;
        } catch (Exception broken) { // what the framework declares
            throw new FailureException(new Failure(FailureCode.OTHER, "The framework does not start (" + broken + ").",
                    "Is the archive unpacked whole?"), broken);
        }
    }

    private static Map<String, String> properties(Path home, Path kept, AgentSettings settings)
            throws IOException, URISyntaxException {
        Properties product = new Properties();
        try (InputStream in = Files.newInputStream(home.resolve("configuration/config.ini"))) {
            product.load(in);
        }
        Map<String, String> all = new HashMap<>();
        product.stringPropertyNames().forEach(name -> all.put(name, product.getProperty(name)));
        URI framework = EclipseStarter.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        all.put("osgi.framework", framework.toString());
        all.put("osgi.syspath", Path.of(framework).getParent().toString());
        all.put("osgi.install.area", home.toUri().toString());
        all.put("osgi.configuration.area", kept.resolve("osgi-" + System.getProperty(PLACE, "any")).toUri()
                .toString());
        all.put("osgi.configuration.cascaded", "false");
        all.put("osgi.instance.area", "@none");
        all.put("osgi.user.area", "@none");
        all.put("osgi.noShutdown", "true");
        all.put("eclipse.ignoreApp", "true");
        // Java keeps only classes of the class path in its archive, see docs/agent.md: ours come from there
        all.put(Constants.FRAMEWORK_BUNDLE_PARENT, Constants.FRAMEWORK_BUNDLE_PARENT_FRAMEWORK);
        all.put(Constants.FRAMEWORK_BOOTDELEGATION, OWN);
        all.put(AgentComponent.CONFIG, settings.file().toString());
        return all;
    }

    /**
     * The framework is not shut down: the agent has ended, the process ends next, and on a full disk a framework that
     * shuts down takes the error stream with it before anybody has said why.
     */
    private static String await(BundleContext context) throws InvalidSyntaxException, InterruptedException {
        Optional<ServiceReference<Future<?>>> reference = reference(context);
        if (reference.isEmpty()) {
            return "The agent's bundle did not start. Is the archive unpacked whole?";
        }
        try {
            return String.valueOf(context.getService(reference.get()).get());
        } catch (ExecutionException broken) {
            return String.valueOf(broken.getCause());
        }
    }

    @SuppressWarnings("unchecked") // a class has no type arguments
    private static Optional<ServiceReference<Future<?>>> reference(BundleContext context)
            throws InvalidSyntaxException {
        return context.getServiceReferences((Class<Future<?>>) (Class<?>) Future.class,
                '(' + AgentComponent.RESULT + "=true)").stream().findFirst();
    }
}
