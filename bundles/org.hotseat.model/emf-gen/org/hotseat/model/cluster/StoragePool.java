// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Storage Pool</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A folder of disk images under the same path on each of its hosts.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.StoragePool#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.StoragePool#getPath <em>Path</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.StoragePool#getServer <em>Server</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.StoragePool#getExport <em>Export</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.StoragePool#getHosts <em>Hosts</em>}</li>
 * </ul>
 *
 * @see org.hotseat.model.cluster.ClusterPackage#getStoragePool()
 * @model
 * @generated
 */
public interface StoragePool extends Named {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hotseat.model.cluster.StoragePoolKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.hotseat.model.cluster.StoragePoolKind
	 * @see #setKind(StoragePoolKind)
	 * @see org.hotseat.model.cluster.ClusterPackage#getStoragePool_Kind()
	 * @model
	 * @generated
	 */
	StoragePoolKind getKind();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.StoragePool#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.hotseat.model.cluster.StoragePoolKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(StoragePoolKind value);

	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.hotseat.model.cluster.ClusterPackage#getStoragePool_Path()
	 * @model default=""
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.StoragePool#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Server</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Server</em>' attribute.
	 * @see #setServer(String)
	 * @see org.hotseat.model.cluster.ClusterPackage#getStoragePool_Server()
	 * @model default=""
	 * @generated
	 */
	String getServer();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.StoragePool#getServer <em>Server</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Server</em>' attribute.
	 * @see #getServer()
	 * @generated
	 */
	void setServer(String value);

	/**
	 * Returns the value of the '<em><b>Export</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Export</em>' attribute.
	 * @see #setExport(String)
	 * @see org.hotseat.model.cluster.ClusterPackage#getStoragePool_Export()
	 * @model default=""
	 * @generated
	 */
	String getExport();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.StoragePool#getExport <em>Export</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Export</em>' attribute.
	 * @see #getExport()
	 * @generated
	 */
	void setExport(String value);

	/**
	 * Returns the value of the '<em><b>Hosts</b></em>' reference list.
	 * The list contents are of type {@link org.hotseat.model.cluster.Host}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hosts</em>' reference list.
	 * @see org.hotseat.model.cluster.ClusterPackage#getStoragePool_Hosts()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Host> getHosts();

} // StoragePool
