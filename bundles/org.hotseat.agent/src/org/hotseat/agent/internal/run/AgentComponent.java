// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.run;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.agent.settings.Problem;
import org.hotseat.agent.settings.Reading;
import org.hotseat.agent.settings.SettingsReader;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.base.work.Workers;
import org.osgi.framework.BundleContext;

/**
 * The agent as a component: begins on a thread of its own when the bundle starts, ends when the bundle stops or the
 * process is told to. What becomes of it is a {@link Future} among the services, whose text is empty after an end in
 * order and else says why it could not begin.
 */
public final class AgentComponent {

    /** The framework's property with the path of the configuration file. */
    public static final String CONFIG = "hotseat.agent.config";
    /** The property of the service that tells the end. */
    public static final String RESULT = "hotseat.agent.result";

    private static final Logger LOG = System.getLogger(AgentComponent.class.getName());

    private final Workers workers = new ThreadWorkers();
    private final CompletableFuture<String> result = new CompletableFuture<>();
    private final AtomicBoolean ending = new AtomicBoolean();
    /** A thread that Java wants; it begins when the process is told to end. */
    private final Thread hook = new Thread(this::end, "hotseat-end");
    /** Guarded by this object. */
    private @Nullable AgentProcess process;

    /**
     * Called by the framework.
     *
     * @param context of this bundle
     */
    public void activate(BundleContext context) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put(RESULT, true);
        context.registerService(Future.class, result, properties);
        String config = context.getProperty(CONFIG);
        Runtime.getRuntime().addShutdownHook(hook);
        workers.pool("begin", 1).execute(() -> begin(config == null ? "" : config));
    }

    private synchronized void begin(String config) {
        if (ending.get()) {
            return;
        }
        Reading reading = SettingsReader.read(Path.of(config));
        if (reading.settings().isEmpty()) {
            result.complete(reading.problems().stream().map(Problem::text).collect(Collectors.joining("\n")));
            return;
        }
        try {
            AgentProcess opened = AgentProcess.open(reading.settings().get(), workers, AgentVersion.read());
            process = opened;
            opened.begin();
        } catch (FailureException refused) {
            endProcess();
            result.complete(refused.failure().text());
        } catch (IOException | RuntimeException broken) { // the edge of the process: it must say why it ends
            LOG.log(Level.ERROR, "the agent cannot begin", broken);
            endProcess();
            result.complete(broken.toString());
        }
    }

    /** Called by the framework when the bundle stops. Blocks until the agent has ended. */
    public void deactivate() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            LOG.log(Level.DEBUG, "the process ends already", alreadyEnding);
        }
    }

    private void end() {
        if (ending.compareAndSet(false, true)) {
            endProcess();
            result.complete("");
        }
    }

    private synchronized void endProcess() {
        AgentProcess running = process;
        process = null;
        if (running != null) {
            running.end();
        }
    }
}
