// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.releng.emf;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Writes the Java code of the cluster model from its ecore, outside of any workbench. Called by a person after a change
 * of the ecore and by the check that the committed code is what the ecore makes.
 */
public final class GenerateModel {

    private static final String PROJECT = "org.hotseat.model";
    private static final String SOURCE_FOLDER = "emf-gen";

    private GenerateModel() {
    }

    /**
     * Generates.
     *
     * @param arguments the genmodel file; the folder of the bundle below which emf-gen is replaced
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("usage: GenerateModel GENMODEL BUNDLE-FOLDER");
            System.exit(2);
        }
        generate(Path.of(arguments[0]), Path.of(arguments[1]));
    }

    /**
     * Replaces the generated sources.
     *
     * @param genmodel the generator's settings, beside the ecore
     * @param bundle folder of the bundle
     * @throws IOException when a file cannot be read or written, or the ecore is wrong
     */
    static void generate(Path genmodel, Path bundle) throws IOException {
        Path sources = bundle.resolve(SOURCE_FOLDER);
        deleteTree(sources);
        Files.createDirectories(sources);
        EcorePlugin.getPlatformResourceMap().put(PROJECT, URI.createFileURI(bundle.toAbsolutePath() + "/"));
        GenModel model = load(genmodel);
        model.setCanGenerate(true);
        Generator generator = new Generator();
        generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(model);
        Diagnostic result = generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
                new BasicMonitor());
        if (result.getSeverity() >= Diagnostic.ERROR) {
            throw new IOException("generation failed: " + result.getChildren());
        }
        GeneratedText.apply(sources);
    }

    private static GenModel load(Path genmodel) throws IOException {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
        resources.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        URI uri = URI.createFileURI(genmodel.toAbsolutePath().toString());
        GenModel model = (GenModel) resources.getResource(uri, true).getContents().get(0);
        model.reconcile();
        Diagnostic problems = model.diagnose();
        if (problems.getSeverity() >= Diagnostic.ERROR) {
            throw new IOException("the generator's settings do not fit the ecore: " + problems.getChildren());
        }
        return model;
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
