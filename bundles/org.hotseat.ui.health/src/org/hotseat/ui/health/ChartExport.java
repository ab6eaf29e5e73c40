// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.health;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.hotseat.ui.health.model.ChartData;
import org.hotseat.ui.health.model.ChartSheet;

/** Saves the charts as a picture or as a table; files are written by a job. On the window's thread. */
final class ChartExport {

    private ChartExport() {
    }

    /** Asks where to and saves what is seen now. */
    static void picture(Shell shell, Composite charts) {
        ImageData pixels = pixels(charts);
        ask(shell, Messages.savePicture, ".png", Messages.pngFiles).ifPresent(
                file -> write(file, Messages.savePicture, () -> png(pixels)));
    }

    /** Asks where to and saves the values that are seen now. */
    static void table(Shell shell, List<ChartData> charts) {
        ask(shell, Messages.saveTable, ".csv", Messages.csvFiles).ifPresent(file -> write(file, Messages.saveTable,
                () -> ChartSheet.csv(charts).getBytes(StandardCharsets.UTF_8)));
    }

    private static ImageData pixels(Composite charts) {
        Point size = charts.getSize();
        Image image = new Image(charts.getDisplay(), Math.max(1, size.x), Math.max(1, size.y));
        GC gc = new GC(charts);
        try {
            gc.copyArea(image, 0, 0);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private static byte[] png(ImageData pixels) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { pixels };
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        loader.save(bytes, SWT.IMAGE_PNG);
        return bytes.toByteArray();
    }

    private static Optional<Path> ask(Shell shell, String title, String ending, String kind) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(title);
        dialog.setOverwrite(true);
        dialog.setFileName(Messages.fileName + ending);
        dialog.setFilterNames(new String[] { kind });
        dialog.setFilterExtensions(new String[] { "*" + ending });
        String chosen = dialog.open();
        if (chosen == null) {
            return Optional.empty();
        }
        return Optional.of(Path.of(chosen.toLowerCase(Locale.ROOT).endsWith(ending) ? chosen : chosen + ending));
    }

    private static void write(Path file, String title, Supplier<byte[]> content) {
        IJobFunction work = monitor -> save(file, content);
        Job.create(title, work).schedule();
    }

    private static IStatus save(Path file, Supplier<byte[]> content) {
        try {
            Files.write(file, content.get());
            return Status.OK_STATUS;
        } catch (IOException failed) {
            return Status.error(NLS.bind(Messages.notSaved, file, failed.getMessage()), failed);
        }
    }
}
