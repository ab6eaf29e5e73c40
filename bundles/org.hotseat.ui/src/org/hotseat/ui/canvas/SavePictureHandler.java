// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.canvas;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Command: saves what the active view or else the active editor shows as PNG, or as SVG where it is a drawing. The file
 * is written by a job.
 */
public final class SavePictureHandler extends AbstractHandler {

    private static final String SVG = ".svg";
    private static final String PNG = ".png";

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        Adapters.of(HandlerUtil.getActivePart(event), PictureSource.class)
                .or(() -> Adapters.of(HandlerUtil.getActiveEditor(event), PictureSource.class))
                .ifPresent(source -> ask(shell, source));
        return null;
    }

    /**
     * Asks for a file and saves.
     *
     * @param shell of the window
     * @param source what is saved
     */
    public static void ask(Shell shell, PictureSource source) {
        boolean drawing = !source.svg().isEmpty();
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.savePicture);
        dialog.setOverwrite(true);
        dialog.setFileName(source.pictureName().replaceAll("[/\\\\:*?\"<>|\\p{Cntrl}]", "_") + PNG);
        dialog.setFilterNames(drawing ? new String[] { Messages.pngFiles, Messages.svgFiles }
                : new String[] { Messages.pngFiles });
        dialog.setFilterExtensions(drawing ? new String[] { "*.png", "*.svg" } : new String[] { "*.png" });
        String chosen = dialog.open();
        if (chosen != null) {
            save(source, withEnding(chosen, drawing && dialog.getFilterIndex() == 1));
        }
    }

    private static Path withEnding(String chosen, boolean svg) {
        String lower = chosen.toLowerCase(Locale.ROOT);
        boolean has = lower.endsWith(PNG) || lower.endsWith(SVG);
        return Path.of(has ? chosen : chosen + (svg ? SVG : PNG));
    }

    private static void save(PictureSource source, Path file) {
        String text = file.toString().toLowerCase(Locale.ROOT).endsWith(SVG) ? source.svg() : "";
        Optional<ImageData> pixels = text.isEmpty() ? Optional.of(source.pixels()) : Optional.empty();
        IJobFunction work = monitor -> write(file, text, pixels);
        Job.create(Messages.savePicture, work).schedule();
    }

    private static IStatus write(Path file, String text, Optional<ImageData> pixels) {
        try {
            Files.write(file, pixels.map(SavePictureHandler::png).orElseGet(
                    () -> text.getBytes(StandardCharsets.UTF_8)));
            return Status.OK_STATUS;
        } catch (IOException failed) {
            return Status.error(NLS.bind(Messages.notSaved, file, failed.getMessage()), failed);
        }
    }

    private static byte[] png(ImageData pixels) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { pixels };
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        loader.save(bytes, SWT.IMAGE_PNG);
        return bytes.toByteArray();
    }
}
