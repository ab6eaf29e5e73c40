// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.support;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;

import org.hotseat.ui.service.Services;
import org.hotseat.ui.work.UiWatchdog;
import org.hotseat.workbench.bot.Bot;
import org.hotseat.workbench.bot.Pictures;
import org.hotseat.workbench.bot.Ui;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * The running console around each test: its cluster is open, no dialog and no editor but the topology is. A failure
 * leaves a picture. After a class, how long the window's thread was busy at a stretch is noted in ui-block.txt.
 */
public final class Console implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback,
        TestExecutionExceptionHandler, LifecycleMethodExecutionExceptionHandler {

    private final Bot bot = new Bot();

    @Override
    public void beforeAll(ExtensionContext context) {
        Ui.until(() -> "a cluster with machines is open", Duration.ofSeconds(90), () -> Services.session()
                .filter(open -> !open.inventory().machines().isEmpty()).isPresent());
        bot.editorById(Parts.TOPOLOGY);
        Services.find(UiWatchdog.class).ifPresent(UiWatchdog::reset);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        bot.tidy();
        bot.closeEditorsBut(Parts.TOPOLOGY);
        bot.editorById(Parts.TOPOLOGY).show();
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        bot.tidy();
        StringBuilder text = new StringBuilder();
        Services.find(UiWatchdog.class).ifPresent(watchdog -> {
            text.append("%s %s: longest %d ms%n".formatted(Pictures.look(), context.getDisplayName(),
                    watchdog.longest().toMillis()));
            for (UiWatchdog.Block block : watchdog.blocks()) {
                String stack = block.stack().lines().limit(12).map(line -> "        " + line + System.lineSeparator())
                        .reduce("", String::concat);
                text.append("    %d ms%n%s".formatted(block.length().toMillis(), stack));
            }
        });
        Path file = Pictures.folder().resolve("ui-block.txt");
        Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failed) throws Throwable {
        picture(context, failed);
        throw failed;
    }

    @Override
    public void handleBeforeAllMethodExecutionException(ExtensionContext context, Throwable failed) throws Throwable {
        picture(context, failed);
        throw failed;
    }

    private void picture(ExtensionContext context, Throwable failed) {
        String name = "failed-" + context.getRequiredTestClass().getSimpleName() + "-"
                + context.getTestMethod().map(method -> method.getName()).orElse("before");
        try {
            bot.picture(name);
        } catch (AssertionError | RuntimeException second) {
            failed.addSuppressed(second);
        }
        context.publishReportEntry(Map.of("picture", name));
    }
}
