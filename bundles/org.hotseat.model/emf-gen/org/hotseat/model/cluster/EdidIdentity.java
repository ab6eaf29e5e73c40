// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Edid Identity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Tells one monitor from another.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.EdidIdentity#getManufacturer <em>Manufacturer</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.EdidIdentity#getProduct <em>Product</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.EdidIdentity#getSerial <em>Serial</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.EdidIdentity#getSha256 <em>Sha256</em>}</li>
 * </ul>
 *
 * @see org.hotseat.model.cluster.ClusterPackage#getEdidIdentity()
 * @model
 * @generated
 */
public interface EdidIdentity extends EObject {
	/**
	 * Returns the value of the '<em><b>Manufacturer</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Manufacturer</em>' attribute.
	 * @see #setManufacturer(String)
	 * @see org.hotseat.model.cluster.ClusterPackage#getEdidIdentity_Manufacturer()
	 * @model default=""
	 * @generated
	 */
	String getManufacturer();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.EdidIdentity#getManufacturer <em>Manufacturer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Manufacturer</em>' attribute.
	 * @see #getManufacturer()
	 * @generated
	 */
	void setManufacturer(String value);

	/**
	 * Returns the value of the '<em><b>Product</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Product</em>' attribute.
	 * @see #setProduct(String)
	 * @see org.hotseat.model.cluster.ClusterPackage#getEdidIdentity_Product()
	 * @model default=""
	 * @generated
	 */
	String getProduct();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.EdidIdentity#getProduct <em>Product</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Product</em>' attribute.
	 * @see #getProduct()
	 * @generated
	 */
	void setProduct(String value);

	/**
	 * Returns the value of the '<em><b>Serial</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Serial</em>' attribute.
	 * @see #setSerial(String)
	 * @see org.hotseat.model.cluster.ClusterPackage#getEdidIdentity_Serial()
	 * @model default=""
	 * @generated
	 */
	String getSerial();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.EdidIdentity#getSerial <em>Serial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Serial</em>' attribute.
	 * @see #getSerial()
	 * @generated
	 */
	void setSerial(String value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.hotseat.model.cluster.ClusterPackage#getEdidIdentity_Sha256()
	 * @model default=""
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.EdidIdentity#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

} // EdidIdentity
