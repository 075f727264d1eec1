variable "vpc_id" {
  description = "Where the service lives."
  type        = string
  default     = "vpc-0a1b2c3d4e5f60718"
}

variable "subnet_ids" {
  description = "One subnet in each of two availability zones."
  type        = list(string)
  default     = ["subnet-0a1b2c3d4e5f60718", "subnet-1a1b2c3d4e5f60718"]
}

variable "protect_database" {
  description = "Whether the database refuses to be deleted; set for each environment."
  type        = bool
}
