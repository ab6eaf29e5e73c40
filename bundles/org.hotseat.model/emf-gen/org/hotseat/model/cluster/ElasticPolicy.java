// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Elastic Policy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * When a machine is resized or moved: enough of the last windowSize samples passed a threshold.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.ElasticPolicy#getLowerPercent <em>Lower Percent</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.ElasticPolicy#getUpperPercent <em>Upper Percent</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.ElasticPolicy#getWindowSize <em>Window Size</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.ElasticPolicy#getRatioPercent <em>Ratio Percent</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.ElasticPolicy#getMode <em>Mode</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.ElasticPolicy#getCoolDownMillis <em>Cool Down Millis</em>}</li>
 * </ul>
 *
 * @see org.hotseat.model.cluster.ClusterPackage#getElasticPolicy()
 * @model
 * @generated
 */
public interface ElasticPolicy extends Named {
	/**
	 * Returns the value of the '<em><b>Lower Percent</b></em>' attribute.
	 * The default value is <code>"15"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Lower Percent</em>' attribute.
	 * @see #setLowerPercent(int)
	 * @see org.hotseat.model.cluster.ClusterPackage#getElasticPolicy_LowerPercent()
	 * @model default="15"
	 * @generated
	 */
	int getLowerPercent();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.ElasticPolicy#getLowerPercent <em>Lower Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lower Percent</em>' attribute.
	 * @see #getLowerPercent()
	 * @generated
	 */
	void setLowerPercent(int value);

	/**
	 * Returns the value of the '<em><b>Upper Percent</b></em>' attribute.
	 * The default value is <code>"80"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Upper Percent</em>' attribute.
	 * @see #setUpperPercent(int)
	 * @see org.hotseat.model.cluster.ClusterPackage#getElasticPolicy_UpperPercent()
	 * @model default="80"
	 * @generated
	 */
	int getUpperPercent();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.ElasticPolicy#getUpperPercent <em>Upper Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Upper Percent</em>' attribute.
	 * @see #getUpperPercent()
	 * @generated
	 */
	void setUpperPercent(int value);

	/**
	 * Returns the value of the '<em><b>Window Size</b></em>' attribute.
	 * The default value is <code>"10"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Window Size</em>' attribute.
	 * @see #setWindowSize(int)
	 * @see org.hotseat.model.cluster.ClusterPackage#getElasticPolicy_WindowSize()
	 * @model default="10"
	 * @generated
	 */
	int getWindowSize();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.ElasticPolicy#getWindowSize <em>Window Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Window Size</em>' attribute.
	 * @see #getWindowSize()
	 * @generated
	 */
	void setWindowSize(int value);

	/**
	 * Returns the value of the '<em><b>Ratio Percent</b></em>' attribute.
	 * The default value is <code>"70"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ratio Percent</em>' attribute.
	 * @see #setRatioPercent(int)
	 * @see org.hotseat.model.cluster.ClusterPackage#getElasticPolicy_RatioPercent()
	 * @model default="70"
	 * @generated
	 */
	int getRatioPercent();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.ElasticPolicy#getRatioPercent <em>Ratio Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ratio Percent</em>' attribute.
	 * @see #getRatioPercent()
	 * @generated
	 */
	void setRatioPercent(int value);

	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hotseat.model.cluster.WindowMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see org.hotseat.model.cluster.WindowMode
	 * @see #setMode(WindowMode)
	 * @see org.hotseat.model.cluster.ClusterPackage#getElasticPolicy_Mode()
	 * @model
	 * @generated
	 */
	WindowMode getMode();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.ElasticPolicy#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see org.hotseat.model.cluster.WindowMode
	 * @see #getMode()
	 * @generated
	 */
	void setMode(WindowMode value);

	/**
	 * Returns the value of the '<em><b>Cool Down Millis</b></em>' attribute.
	 * The default value is <code>"1800000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cool Down Millis</em>' attribute.
	 * @see #setCoolDownMillis(long)
	 * @see org.hotseat.model.cluster.ClusterPackage#getElasticPolicy_CoolDownMillis()
	 * @model default="1800000"
	 * @generated
	 */
	long getCoolDownMillis();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.ElasticPolicy#getCoolDownMillis <em>Cool Down Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cool Down Millis</em>' attribute.
	 * @see #getCoolDownMillis()
	 * @generated
	 */
	void setCoolDownMillis(long value);

} // ElasticPolicy
